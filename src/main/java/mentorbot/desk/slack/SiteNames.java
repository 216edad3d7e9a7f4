package mentorbot.desk.slack;

import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.mentorships.SitePausing;
import mentorbot.texts.Words;

/** What people call the sites of the programme. */
record SiteNames(Programme programme) {

  /** A site that the programme no longer has is named by its id. */
  String name(Words words, String site) {
    return site.equals(SitePausing.EVERYWHERE)
        ? words.say("desk.pause.everybody")
        : programme.profile().sites().stream()
            .filter(one -> one.id().equals(site))
            .findFirst()
            .map(Choice::name)
            .orElse(site);
  }
}
