package mentorbot.community.slack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import mentorbot.community.Posting;
import mentorbot.config.Choice;
import mentorbot.config.Programme;
import mentorbot.people.Profile;
import mentorbot.slack.Cut;
import mentorbot.texts.Words;
import org.jspecify.annotations.Nullable;

/** The first words of an introduction, from what its owner has told us; theirs to change. */
final class Draft {
  private Draft() {}

  /** Plain text. */
  static String of(Words words, Programme programme, Profile profile) {
    var lists = programme.profile();
    var lines = new ArrayList<String>();
    lines.add(words.say("community.draft.hello"));
    named(lists.roles(), profile.work().role())
        .forEach(role -> lines.add(words.say("community.draft.role", "role", role)));
    named(lists.sites(), profile.work().site())
        .forEach(site -> lines.add(words.say("community.draft.site", "site", site)));
    add(lines, words, "wanted", areas(programme, profile.exchange().wanted()));
    add(lines, words, "offered", areas(programme, profile.exchange().offered()));
    return Cut.to(String.join("\n", lines), Posting.LONGEST);
  }

  private static void add(List<String> lines, Words words, String side, List<String> areas) {
    if (!areas.isEmpty()) {
      lines.add(words.sayOneOf("community.draft", side, "areas", words.list(areas)));
    }
  }

  private static List<String> named(List<Choice> choices, @Nullable String id) {
    return id == null ? List.of() : Choice.find(choices, id).map(Choice::name).stream().toList();
  }

  private static List<String> areas(Programme programme, Collection<String> ids) {
    return ids.stream()
        .map(id -> programme.profile().area(id).map(area -> area.name()).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
