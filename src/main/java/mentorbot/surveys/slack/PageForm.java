package mentorbot.surveys.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.RadioButtonsElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.surveys.Answers;
import mentorbot.surveys.Pick;
import mentorbot.surveys.SurveyForm;
import mentorbot.surveys.SurveyForm.Item;
import mentorbot.texts.Words;

/**
 * The inputs of a page, and what was put into them. An input is named by its question, and newly by
 * each clearing: under the old name Slack would show what was chosen before.
 */
final class PageForm {
  private static final int LONGEST_COMMENT = 1000;
  private static final String CHOICE = "choice.";
  private static final String COMMENT = "comment.";
  private static final String PICK = "pick.";
  private static final String WEIGHT = "weight.";
  private static final String RATING = "rating.";

  private final SurveyForm form;
  private final Leaf leaf;
  private final Answers soFar;
  private final Areas areas;
  private final Words words;

  /** What can be picked, by id and name, and the name of any that has been. */
  record Areas(Map<String, String> own, Function<String, String> name) {}

  PageForm(SurveyForm form, Leaf leaf, Answers soFar, Areas areas, Words words) {
    this.form = form;
    this.leaf = leaf;
    this.soFar = soFar;
    this.areas = areas;
    this.words = words;
  }

  List<LayoutBlock> inputs() {
    var page = form.pages().get(leaf.page());
    var inputs = new ArrayList<LayoutBlock>();
    if (page.kind() == SurveyForm.Page.Kind.COMMENTS && leaf.anonymous()) {
      inputs.add(Inputs.note(words.mrkdwn("surveys.comment.anonymous")));
    }
    for (var item : page.items()) {
      switch (page.kind()) {
        case QUESTIONS -> inputs.add(choice(item));
        case PICK -> inputs.add(pick(item));
        case WEIGH -> inputs.addAll(weigh(item));
        case COMMENTS -> inputs.add(comment(item));
      }
    }
    return inputs;
  }

  private LayoutBlock choice(Item item) {
    var chosen = soFar.options().get(item.key());
    return Inputs.optional(
        name(CHOICE, item.key()), item.text(), radios(item.options(), chosen == null ? 0 : chosen));
  }

  private static RadioButtonsElement radios(List<String> labels, int chosen) {
    List<OptionObject> options =
        IntStream.range(0, labels.size())
            .mapToObj(i -> Kit.option(labels.get(i), String.valueOf(i + 1)))
            .toList();
    return Inputs.radios(options, String.valueOf(chosen));
  }

  private LayoutBlock comment(Item item) {
    return Inputs.hinted(
        Inputs.optional(
            name(COMMENT, item.key()),
            item.text(),
            Inputs.paragraph(soFar.comments().get(item.key()), LONGEST_COMMENT)),
        words.say("slack.noPatients"));
  }

  private LayoutBlock pick(Item item) {
    var options =
        areas.own().entrySet().stream()
            .map(area -> Kit.option(area.getValue(), area.getKey()))
            .toList();
    return Inputs.hinted(
        Inputs.optional(
            name(PICK, item.key()),
            words.say("surveys.pick.label", "most", Pick.MOST),
            Inputs.selectMany(
                options,
                picks(item).stream().map(Pick::area).toList(),
                words.say("surveys.pick.choose"),
                Pick.MOST)),
        leaf.anonymous()
            ? words.say("surveys.pick.forgotten.anonymous")
            : words.say("surveys.pick.forgotten"));
  }

  private List<LayoutBlock> weigh(Item item) {
    var inputs = new ArrayList<LayoutBlock>();
    for (var pick : picks(item)) {
      var area = areas.name().apply(pick.area());
      inputs.add(
          Inputs.optional(
              name(WEIGHT, item.key() + "." + pick.area()),
              words.say("surveys.weigh", "area", area),
              radios(
                  List.of(
                      words.say("surveys.weight.little"),
                      words.say("surveys.weight.much"),
                      words.say("surveys.weight.most")),
                  pick.weight())));
      inputs.add(
          Inputs.optional(
              name(RATING, item.key() + "." + pick.area()),
              words.say("surveys.rate", "area", area),
              radios(item.options(), pick.rating())));
    }
    if (inputs.isEmpty()) {
      inputs.add(Kit.section(words.mrkdwn("surveys.pick.none")));
    }
    return inputs;
  }

  private List<Pick> picks(Item item) {
    return soFar.picks().getOrDefault(item.key(), List.of());
  }

  private String name(String kind, String rest) {
    return kind + leaf.cleared() + "." + rest;
  }

  /** All of a page: what is left empty takes back what was there before. */
  static Answers said(Form form) {
    return read(form, false);
  }

  /** Nothing on the whole page. */
  static Answers cleared(Form form) {
    return read(form, true);
  }

  private static Answers read(Form form, boolean empty) {
    var options = new HashMap<String, Integer>();
    var comments = new HashMap<String, String>();
    var picks = new HashMap<String, List<Pick>>();
    for (var block : form.blocks().stream().sorted().toList()) {
      rest(block, CHOICE).ifPresent(key -> options.put(key, empty ? 0 : step(form, block)));
      rest(block, COMMENT).ifPresent(key -> comments.put(key, empty ? "" : form.text(block)));
      rest(block, PICK)
          .ifPresent(
              key ->
                  picks.put(
                      key,
                      empty ? List.of() : form.choices(block).stream().map(Pick::of).toList()));
      rest(block, WEIGHT)
          .ifPresent(rest -> weighed(rest, block, empty ? Form.empty() : form, picks));
    }
    return new Answers(options, comments, picks);
  }

  private static void weighed(String rest, String block, Form form, Map<String, List<Pick>> picks) {
    int dot = rest.lastIndexOf('.');
    if (dot > 0) {
      var rating = RATING + block.substring(WEIGHT.length());
      var pick = new Pick(rest.substring(dot + 1), step(form, block), step(form, rating));
      picks.computeIfAbsent(rest.substring(0, dot), key -> new ArrayList<>()).add(pick);
    }
  }

  private static Optional<String> rest(String block, String kind) {
    int dot = block.indexOf('.', kind.length());
    return block.startsWith(kind) && dot > 0
        ? Optional.of(block.substring(dot + 1))
        : Optional.empty();
  }

  private static int step(Form form, String block) {
    return form.choice(block)
        .filter(value -> value.matches("[1-9]"))
        .map(Integer::parseInt)
        .orElse(0);
  }
}
