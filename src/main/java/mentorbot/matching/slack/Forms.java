package mentorbot.matching.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import java.util.List;
import java.util.Optional;
import mentorbot.matching.Wish;
import mentorbot.mentorships.Mentorship;
import mentorbot.slack.Form;
import mentorbot.slack.Inputs;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** Choosing the form of a relationship: each in one line that says what it is. */
final class Forms {
  static final String FORM = "form";
  static final String GIVES = "gives";

  /** What two people can ask each other for; a second mentor comes about by itself. */
  private static final List<Mentorship.Form> OF_TWO =
      List.of(
          Mentorship.Form.ONE_TO_ONE,
          Mentorship.Form.PEER,
          Mentorship.Form.REVERSE,
          Mentorship.Form.COMPLEMENTARY,
          Mentorship.Form.INFORMAL);

  private static final List<Mentorship.Form> WITH_MENTOR =
      OF_TWO.stream().filter(form -> !form.onALevel()).toList();

  private Forms() {}

  static InputBlock choice(Words words, Wish wish) {
    return choice(words, OF_TWO, wish);
  }

  static InputBlock withMentor(Words words) {
    return choice(words, WITH_MENTOR, Wish.ONE_TO_ONE);
  }

  private static InputBlock choice(Words words, List<Mentorship.Form> forms, Wish wish) {
    List<OptionObject> options =
        forms.stream()
            .map(
                form ->
                    Kit.option(
                        words.sayOneOf("matching.form", form.name()),
                        form.name(),
                        words.sayOneOf("matching.form.what", form.name())))
            .toList();
    return Inputs.required(
        FORM,
        words.say("matching.form.label"),
        Inputs.select(options, wish.form().name(), words.say("matching.look.choose")));
  }

  /** What I help with in return. */
  static InputBlock gives(Words words, Names names, Wish wish) {
    return Inputs.required(
        GIVES,
        words.say("matching.form.gives"),
        Inputs.select(names.areaOptions(), wish.gives(), words.say("matching.look.choose")));
  }

  static Wish read(Form form, Names names) {
    return wish(form.choice(FORM).orElse(""), form.choice(GIVES).orElse(""), names);
  }

  static Wish wish(String form, String gives, Names names) {
    return new Wish(form(form), names.area(gives).isPresent() ? gives : null);
  }

  /** Anything that two people can't ask each other for is the ordinary form. */
  private static Mentorship.Form form(String name) {
    return OF_TWO.stream()
        .filter(form -> form.name().equals(name))
        .findFirst()
        .orElse(Mentorship.Form.ONE_TO_ONE);
  }

  /** What the form is, where it is not the ordinary one. */
  static Optional<String> line(Words words, Names names, Wish wish) {
    if (wish.form() == Mentorship.Form.ONE_TO_ONE) {
      return Optional.empty();
    }
    var what = words.mrkdwnOneOf("matching.form.line", wish.form().name());
    return Optional.of(
        names
            .area(wish.gives())
            .map(area -> what + "\n" + words.mrkdwn("matching.form.inReturn", "area", area))
            .orElse(what));
  }
}
