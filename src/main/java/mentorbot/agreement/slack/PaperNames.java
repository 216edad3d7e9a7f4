package mentorbot.agreement.slack;

import mentorbot.agreement.Printout.Party;
import mentorbot.printing.PrintedText;
import mentorbot.texts.Words;

/** How people are called on paper, where no mention can stand. */
final class PaperNames {
  private final Words words;

  PaperNames(Words words) {
    this.words = words;
  }

  String withRole(Party party) {
    return party
        .role()
        .map(role -> words.sayOneOf("agreement.paper.party", role.name(), "name", of(party.name())))
        .orElseGet(() -> of(party.name()));
  }

  String of(String name) {
    var clean = PrintedText.clean(name);
    return clean.isEmpty() ? words.say("agreement.paper.unnamed") : clean;
  }
}
