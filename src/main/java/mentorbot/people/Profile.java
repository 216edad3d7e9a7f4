package mentorbot.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.QuietTime;
import org.jspecify.annotations.Nullable;

/** A profile as people see and fill it, page by page; ids are those of the programme's lists. */
public record Profile(Work work, Exchange exchange, Style style, Times times) {
  /** So many entries of one list can be chosen. */
  public static final int MOST = IdList.MOST;

  /** One page, as it is filled in and saved. */
  public sealed interface Page {
    /** From 1 to {@link Person#PAGES}. */
    int number();
  }

  /** Page 1, who I am. Only the role is asked for. */
  public record Work(
      @Nullable String role,
      @Nullable String level,
      @Nullable String discipline,
      List<String> credentials,
      @Nullable String site,
      @Nullable String modality)
      implements Page {
    public Work {
      credentials = few(credentials);
    }

    @Override
    public int number() {
      return 1;
    }
  }

  /** Page 2, what I look for and offer; {@code places} is how many mentees at a time. */
  public record Exchange(
      List<String> wanted, List<String> offered, int places, List<String> languages)
      implements Page {
    public Exchange {
      wanted = few(wanted);
      offered = few(offered);
      languages = few(languages);
    }

    @Override
    public int number() {
      return 2;
    }
  }

  /** Page 3, how I help and learn, what I care about, how I am addressed. */
  public record Style(
      List<String> helpsBy,
      List<String> learnsBy,
      List<String> values,
      List<String> interests,
      @Nullable String pronouns,
      @Nullable String pronunciation)
      implements Page {
    public Style {
      helpsBy = few(helpsBy);
      learnsBy = few(learnsBy);
      values = few(values);
      interests = few(interests);
    }

    @Override
    public int number() {
      return 3;
    }
  }

  /** Page 4, when I can be written to, and to whom I report (null: nobody, or not said). */
  public record Times(
      ZoneId zone,
      QuietTime quiet,
      Optional<DayOfWeek> day,
      LocalTime time,
      @Nullable String supervisor)
      implements Page {
    @Override
    public int number() {
      return 4;
    }
  }

  private static List<String> few(List<String> ids) {
    return ids.stream().distinct().limit(IdList.MOST).toList();
  }
}
