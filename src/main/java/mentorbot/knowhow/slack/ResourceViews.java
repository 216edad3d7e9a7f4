package mentorbot.knowhow.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.config.Choice;
import mentorbot.config.Library;
import mentorbot.knowhow.Item;
import mentorbot.knowhow.Item.Content;
import mentorbot.knowhow.Role;
import mentorbot.knowhow.Where;
import mentorbot.knowhow.slack.Turn.Page;
import mentorbot.knowhow.slack.Turn.Wanted;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Words;

/** The list of resources as everybody reads it, and the form by which a mentor adds to it. */
final class ResourceViews {
  static final int A_PAGE = 5;
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String LINK = "link";
  static final String WHOM = "whom";

  private static final int LONGEST_TITLE = 75;
  private static final int LONGEST_TEXT = 600;
  private static final int LONGEST_LINK = 1_000;

  private final Library library;
  private final List<Choice> disciplines;

  ResourceViews(Library library, List<Choice> disciplines) {
    this.library = library;
    this.disciplines = List.copyOf(disciplines);
  }

  /** {@code guides}: the reader may add to the list of one of their relationships. */
  Message list(Words words, String reader, List<Item> items, Wanted wanted, boolean guides) {
    var title = words.say("knowhow.resources.title");
    int from = Math.min(wanted.page() * A_PAGE, items.size());
    var shown = items.subList(from, Math.min(from + A_PAGE, items.size()));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    blocks.add(
        Kit.context(
            words.mrkdwn(
                "knowhow.resources.shown",
                "count",
                items.size(),
                "stage",
                stage(words, wanted.stage()),
                "role",
                words.sayOneOf("knowhow.role", role(wanted.role())),
                "discipline",
                discipline(words, wanted.discipline()))));
    blocks.add(Kit.actions(menus(words, wanted)));
    if (items.isEmpty()) {
      blocks.add(Kit.section(words.mrkdwn("knowhow.resources.none")));
    }
    shown.forEach(item -> blocks.addAll(item(words, reader, item)));
    blocks.add(Kit.actions(around(words, wanted, from + A_PAGE < items.size(), guides)));
    return new Message(title, blocks);
  }

  private List<BlockElement> menus(Words words, Wanted wanted) {
    var stages =
        Stream.concat(Stream.of(Content.ANY), library.stages().stream().map(s -> s.id()))
            .map(
                id ->
                    option(stage(words, id), new Wanted(id, wanted.role(), wanted.discipline(), 0)))
            .toList();
    var roles =
        Stream.of(Content.EVERYONE, Role.MENTOR.word(), Role.MENTEE.word())
            .map(
                id ->
                    option(
                        words.sayOneOf("knowhow.role", id),
                        new Wanted(wanted.stage(), id, wanted.discipline(), 0)))
            .toList();
    var fields =
        Stream.concat(Stream.of(Content.EVERYONE), disciplines.stream().map(Choice::id))
            .limit(100)
            .map(
                id ->
                    option(discipline(words, id), new Wanted(wanted.stage(), wanted.role(), id, 0)))
            .toList();
    return List.of(
        Kit.menu(words.say("knowhow.choose.stage"), KnowhowIds.RESOURCES + ":stage", stages),
        Kit.menu(words.say("knowhow.choose.role"), KnowhowIds.RESOURCES + ":role", roles),
        Kit.menu(
            words.say("knowhow.choose.discipline"), KnowhowIds.RESOURCES + ":discipline", fields));
  }

  private static OptionObject option(String label, Wanted wanted) {
    return Kit.option(label, wanted.written());
  }

  String stage(Words words, String id) {
    return library.find(id).map(s -> s.name()).orElseGet(() -> words.say("knowhow.stage.any"));
  }

  String discipline(Words words, String id) {
    return disciplines.stream()
        .filter(choice -> choice.id().equals(id))
        .findFirst()
        .map(Choice::name)
        .orElseGet(() -> words.say("knowhow.discipline.everyone"));
  }

  static String role(String word) {
    return Stream.of(Role.values())
        .map(Role::word)
        .filter(word::equals)
        .findFirst()
        .orElse(Content.EVERYONE);
  }

  private static List<LayoutBlock> item(Words words, String reader, Item item) {
    var content = item.content();
    boolean mine = item.mentorship().isPresent() && item.addedBy().equals(reader);
    var said =
        item.mentorship().isEmpty()
            ? words.mrkdwn("knowhow.resource", "title", content.title(), "text", content.text())
            : words.mrkdwn(
                "knowhow.resource.pair",
                "title",
                content.title(),
                "text",
                content.text(),
                "person",
                Mrkdwn.person(item.addedBy()));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(content.link().isEmpty() ? Kit.section(said) : Kit.section(said, link(words, item)));
    if (mine) {
      blocks.add(
          Kit.actions(
              Kit.danger(
                  words.say("knowhow.button.remove"),
                  KnowhowIds.REMOVE,
                  item.key(),
                  Kit.confirm(
                      words.say("knowhow.remove.title"),
                      words.say("knowhow.remove.text"),
                      words.say("knowhow.remove.yes"),
                      words.say("knowhow.remove.no")))));
    }
    return blocks;
  }

  /** Slack tells us of a press on a link too: {@link KnowhowIds#READ} answers nothing. */
  private static ButtonElement link(Words words, Item item) {
    var button = Kit.button(words.say("knowhow.button.read"), KnowhowIds.READ, "link");
    button.setUrl(item.content().link());
    return Kit.labelled(
        button, words.say("knowhow.button.readOf", "title", item.content().title()));
  }

  private static List<ButtonElement> around(
      Words words, Wanted wanted, boolean more, boolean guides) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (wanted.page() > 0) {
      buttons.add(
          Kit.button(
              words.say("knowhow.button.back"),
              KnowhowIds.RESOURCES + ":back",
              wanted.at(wanted.page() - 1).written()));
    }
    if (more) {
      buttons.add(
          Kit.button(
              words.say("knowhow.button.more"),
              KnowhowIds.RESOURCES + ":more",
              wanted.at(wanted.page() + 1).written()));
    }
    if (guides) {
      buttons.add(Kit.button(words.say("knowhow.button.add"), KnowhowIds.ADD, "new"));
    }
    buttons.add(
        Kit.button(
            words.say("knowhow.button.guide"),
            KnowhowIds.PAGE + ":guide",
            new Turn(Page.GUIDE, wanted.stage(), Role.read(wanted.role())).written()));
    return buttons;
  }

  /** For one of the relationships that its writer guides. */
  static View addForPair(Words words, List<Where> guided) {
    List<LayoutBlock> blocks = new ArrayList<>();
    var options =
        guided.stream()
            .limit(100)
            .map(
                where ->
                    Kit.option(
                        where.names().isEmpty()
                            ? words.say("knowhow.form.unnamed")
                            : words.list(where.names()),
                        where.mentorship().orElse("")))
            .toList();
    blocks.add(
        Inputs.hinted(
            Inputs.required(
                WHOM,
                words.say("knowhow.form.whom"),
                Inputs.select(
                    options,
                    options.size() == 1 ? options.get(0).getValue() : null,
                    words.say("knowhow.form.choose"))),
            words.say("knowhow.form.pairHint")));
    blocks.addAll(content(words, new Content("", "", "", "", "", "")));
    return Kit.modal(
        KnowhowIds.ADD_FORM,
        words.say("knowhow.form.addForPair"),
        words.say("knowhow.form.save"),
        words.say("knowhow.form.cancel"),
        "",
        blocks);
  }

  static List<LayoutBlock> content(Words words, Content content) {
    return List.of(
        Inputs.required(
            TITLE, words.say("knowhow.form.title"), Inputs.line(content.title(), LONGEST_TITLE)),
        Inputs.hinted(
            Inputs.required(
                TEXT,
                words.say("knowhow.form.text"),
                Inputs.paragraph(content.text(), LONGEST_TEXT)),
            words.say("slack.noPatients")),
        Inputs.hinted(
            Inputs.optional(
                LINK, words.say("knowhow.form.link"), Inputs.line(content.link(), LONGEST_LINK)),
            words.say("knowhow.form.linkHint")));
  }
}
