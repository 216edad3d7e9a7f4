package mentorbot.texts;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Dates, times and lists as one language writes them. The zone's arithmetic is java.time's; ICU
 * only ever sees local time dressed as UTC, so the two zone tables cannot disagree.
 */
final class Dates {
  private final ULocale locale;
  private final ListFormatter lists;
  private final ConcurrentMap<String, DateFormat> formats = new ConcurrentHashMap<>();

  Dates(Locale locale) {
    this.locale = ULocale.forLocale(locale);
    this.lists = ListFormatter.getInstance(this.locale);
  }

  String date(LocalDate date) {
    return write("yMMMEd", date.atStartOfDay());
  }

  String longDate(LocalDate date) {
    return write("yMMMMd", date.atStartOfDay());
  }

  String dateTime(Instant moment, ZoneId zone) {
    return write("yMMMEdjmm", LocalDateTime.ofInstant(moment, zone));
  }

  String time(LocalTime time) {
    return write("jmm", time.atDate(LocalDate.EPOCH));
  }

  String weekday(DayOfWeek day) {
    LocalDate monday = LocalDate.of(2001, 1, 1);
    return write("EEEE", monday.plusDays(day.getValue() - 1L).atStartOfDay());
  }

  String list(Collection<String> items) {
    return lists.format(items);
  }

  private String write(String skeleton, LocalDateTime local) {
    DateFormat format = formats.computeIfAbsent(skeleton, this::compile);
    synchronized (format) {
      return format.format(Date.from(local.toInstant(ZoneOffset.UTC)));
    }
  }

  private DateFormat compile(String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
