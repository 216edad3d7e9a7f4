package mentorbot.people.slack;

import com.slack.api.model.block.composition.OptionObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mentorbot.slack.Kit;
import mentorbot.texts.Words;

/** Time zones as people know them: a city and what its clocks show now. */
final class Zones {
  /** At least one city for each clock people live by; Slack's own report comes on top. */
  private static final List<String> CITIES =
      List.of(
          "Pacific/Pago_Pago",
          "Pacific/Honolulu",
          "America/Anchorage",
          "America/Los_Angeles",
          "America/Phoenix",
          "America/Denver",
          "America/Mexico_City",
          "America/Regina",
          "America/Chicago",
          "America/Bogota",
          "America/Lima",
          "America/New_York",
          "America/Toronto",
          "America/Caracas",
          "America/Halifax",
          "America/Santiago",
          "America/St_Johns",
          "America/Sao_Paulo",
          "America/Argentina/Buenos_Aires",
          "Atlantic/Azores",
          "Atlantic/Cape_Verde",
          "Africa/Accra",
          "Europe/London",
          "Europe/Dublin",
          "Europe/Lisbon",
          "Africa/Lagos",
          "Africa/Casablanca",
          "Europe/Paris",
          "Europe/Madrid",
          "Europe/Rome",
          "Europe/Berlin",
          "Europe/Vienna",
          "Europe/Zurich",
          "Europe/Amsterdam",
          "Europe/Brussels",
          "Europe/Oslo",
          "Europe/Stockholm",
          "Europe/Copenhagen",
          "Europe/Warsaw",
          "Europe/Prague",
          "Europe/Budapest",
          "Africa/Johannesburg",
          "Africa/Cairo",
          "Europe/Athens",
          "Europe/Bucharest",
          "Europe/Helsinki",
          "Europe/Kyiv",
          "Asia/Jerusalem",
          "Asia/Beirut",
          "Europe/Istanbul",
          "Africa/Nairobi",
          "Asia/Baghdad",
          "Asia/Riyadh",
          "Europe/Moscow",
          "Asia/Tehran",
          "Asia/Dubai",
          "Asia/Baku",
          "Asia/Kabul",
          "Asia/Karachi",
          "Asia/Tashkent",
          "Asia/Kolkata",
          "Asia/Colombo",
          "Asia/Kathmandu",
          "Asia/Dhaka",
          "Asia/Yangon",
          "Asia/Bangkok",
          "Asia/Jakarta",
          "Asia/Ho_Chi_Minh",
          "Asia/Shanghai",
          "Asia/Hong_Kong",
          "Asia/Manila",
          "Asia/Singapore",
          "Australia/Perth",
          "Asia/Tokyo",
          "Asia/Seoul",
          "Australia/Darwin",
          "Australia/Adelaide",
          "Australia/Brisbane",
          "Australia/Sydney",
          "Pacific/Guam",
          "Pacific/Noumea",
          "Pacific/Auckland",
          "Pacific/Fiji",
          "Pacific/Chatham",
          "Pacific/Tongatapu",
          "Pacific/Kiritimati",
          "UTC");

  private Zones() {}

  /** "New York" of America/New_York. */
  static String name(ZoneId zone) {
    var id = zone.getId();
    return id.equals("Z") ? "UTC" : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** From west to east; {@code first} lead. */
  static List<OptionObject> options(Words words, Instant now, List<ZoneId> first) {
    Set<ZoneId> known = new LinkedHashSet<>(first);
    var others =
        CITIES.stream()
            .flatMap(id -> zone(id).stream())
            .filter(zone -> !known.contains(zone))
            .sorted(
                Comparator.comparingInt((ZoneId zone) -> secondsEast(zone, now))
                    .thenComparing(Zones::name));
    var options = new ArrayList<OptionObject>();
    Stream.concat(known.stream(), others).forEach(zone -> options.add(option(words, now, zone)));
    return List.copyOf(options);
  }

  private static OptionObject option(Words words, Instant now, ZoneId zone) {
    var time = now.atZone(zone).toLocalTime().withSecond(0).withNano(0);
    return Kit.option(
        words.say("people.zone.option", "city", name(zone), "time", time), zone.getId());
  }

  private static int secondsEast(ZoneId zone, Instant now) {
    return zone.getRules().getOffset(now).getTotalSeconds();
  }

  /** Empty for what is no zone. */
  static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
