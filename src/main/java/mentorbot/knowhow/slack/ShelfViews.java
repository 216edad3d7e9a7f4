package mentorbot.knowhow.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
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
import mentorbot.knowhow.Shelving.Outcome;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.slack.Message;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The list of resources as coordinators edit it, and what came of editing. */
final class ShelfViews {
  static final String STAGE = "stage";
  static final String ROLE = "role";
  static final String DISCIPLINE = "discipline";
  static final String CHANGE = "change ";
  static final String HIDE = "hide ";
  static final String PUT_BACK = "show ";

  private static final int A_PAGE = 8;

  private final Library library;
  private final List<Choice> disciplines;
  private final ResourceViews names;

  ShelfViews(Library library, List<Choice> disciplines) {
    this.library = library;
    this.disciplines = List.copyOf(disciplines);
    this.names = new ResourceViews(library, disciplines);
  }

  Message list(Words words, List<Item> items, int page) {
    var title = words.say("knowhow.admin.title");
    int from = Math.min(page * A_PAGE, items.size());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.header(title));
    blocks.add(Kit.context(words.mrkdwn("knowhow.admin.intro", "count", items.size())));
    items
        .subList(from, Math.min(from + A_PAGE, items.size()))
        .forEach(item -> blocks.add(item(words, item)));
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Kit.primary(words.say("knowhow.admin.add"), KnowhowIds.DESK_ADD, "new"));
    if (page > 0) {
      buttons.add(turn(words.say("knowhow.button.back"), "back", page - 1));
    }
    if (from + A_PAGE < items.size()) {
      buttons.add(turn(words.say("knowhow.button.more"), "more", page + 1));
    }
    blocks.add(Kit.actions(buttons));
    return new Message(title, blocks);
  }

  private static ButtonElement turn(String label, String suffix, int page) {
    return Kit.button(label, KnowhowIds.DESK_LIST + ":" + suffix, String.valueOf(page));
  }

  private LayoutBlock item(Words words, Item item) {
    var content = item.content();
    return Kit.section(
        words.mrkdwn(
            "knowhow.admin.item",
            "title",
            content.title(),
            "hidden",
            item.hidden(),
            "stage",
            names.stage(words, content.stage()),
            "role",
            words.sayOneOf("knowhow.role", ResourceViews.role(content.role())),
            "discipline",
            names.discipline(words, content.discipline())),
        Kit.overflow(
            KnowhowIds.DESK_MORE + ":" + item.key().replace(' ', '-'),
            List.of(
                Kit.option(words.say("knowhow.admin.change"), CHANGE + item.key()),
                item.hidden()
                    ? Kit.option(words.say("knowhow.admin.putBack"), PUT_BACK + item.key())
                    : Kit.option(words.say("knowhow.admin.hide"), HIDE + item.key()))));
  }

  /** {@code item} null for a new one. */
  View form(Words words, @Nullable Item item) {
    var content =
        item == null
            ? new Content("", "", "", Content.ANY, Content.EVERYONE, Content.EVERYONE)
            : item.content();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Kit.context(words.mrkdwn("knowhow.form.allHint")));
    blocks.addAll(ResourceViews.content(words, content));
    blocks.add(
        select(
            STAGE,
            words.say("knowhow.form.stage"),
            Stream.concat(Stream.of(Content.ANY), library.stages().stream().map(s -> s.id()))
                .map(id -> Kit.option(names.stage(words, id), id))
                .toList(),
            content.stage(),
            words));
    blocks.add(
        select(
            ROLE,
            words.say("knowhow.form.role"),
            Stream.of(Content.EVERYONE, Role.MENTOR.word(), Role.MENTEE.word())
                .map(id -> Kit.option(words.sayOneOf("knowhow.role", id), id))
                .toList(),
            content.role(),
            words));
    blocks.add(
        select(
            DISCIPLINE,
            words.say("knowhow.form.discipline"),
            Stream.concat(Stream.of(Content.EVERYONE), disciplines.stream().map(Choice::id))
                .limit(100)
                .map(id -> Kit.option(names.discipline(words, id), id))
                .toList(),
            content.discipline(),
            words));
    return Kit.modal(
        KnowhowIds.DESK_FORM,
        item == null ? words.say("knowhow.form.add") : words.say("knowhow.form.change"),
        words.say("knowhow.form.save"),
        words.say("knowhow.form.cancel"),
        item == null ? "" : item.key(),
        blocks);
  }

  private static LayoutBlock select(
      String block, String label, List<OptionObject> options, String chosen, Words words) {
    return Inputs.required(
        block, label, Inputs.select(options, chosen, words.say("knowhow.form.choose")));
  }

  /** For mentors and coordinators alike. */
  static String said(Words words, Outcome outcome) {
    if (outcome instanceof Outcome.Added added) {
      return words.mrkdwn("knowhow.added", "title", added.item().content().title());
    }
    if (outcome instanceof Outcome.Changed changed) {
      return words.mrkdwn("knowhow.changed", "title", changed.item().content().title());
    }
    if (outcome instanceof Outcome.Hidden hidden) {
      return words.mrkdwn("knowhow.hidden", "title", hidden.item().content().title());
    }
    if (outcome instanceof Outcome.PutBack back) {
      return words.mrkdwn("knowhow.putBack", "title", back.item().content().title());
    }
    if (outcome instanceof Outcome.Removed) {
      return words.mrkdwn("knowhow.removed");
    }
    if (outcome instanceof Outcome.NoLink) {
      return words.mrkdwn("knowhow.noLink");
    }
    if (outcome instanceof Outcome.Empty) {
      return words.mrkdwn("knowhow.empty");
    }
    if (outcome instanceof Outcome.Full) {
      return words.mrkdwn("knowhow.full");
    }
    if (outcome instanceof Outcome.NotYours) {
      return words.mrkdwn("knowhow.notYours");
    }
    return outcome instanceof Outcome.Stale stale
        ? words.mrkdwn("knowhow.stale", "title", stale.item().content().title())
        : words.mrkdwn("slack.gone");
  }
}
