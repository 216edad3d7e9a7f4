package mentorbot.surveys;

import java.util.ArrayList;
import java.util.List;
import mentorbot.surveys.SurveyForm.Page.Kind;

/** The pages of a form: at most six questions each, then what is picked, comments on the last. */
public record SurveyForm(OpenSurvey survey, List<Page> pages) {
  private static final int ON_A_PAGE = 6;

  public SurveyForm {
    pages = List.copyOf(pages);
  }

  /** Questions that are asked together. */
  public record Page(Kind kind, List<Item> items) {
    /** Picking is two pages of the same question: which areas, then each of them. */
    public enum Kind {
      QUESTIONS,
      PICK,
      WEIGH,
      COMMENTS
    }

    public Page {
      items = List.copyOf(items);
    }
  }

  /**
   * One question; {@code key} names it within its survey. Options are labels, numbered from 1; none
   * for a comment. Nobody has to answer any. {@code picks}: it is asked of each area that somebody
   * picks.
   */
  public record Item(String key, String text, List<String> options, boolean picks) {
    public Item {
      options = List.copyOf(options);
    }

    public boolean isComment() {
      return options.isEmpty();
    }
  }

  static SurveyForm of(OpenSurvey survey, List<Item> items) {
    var scored = items.stream().filter(item -> !item.isComment() && !item.picks()).toList();
    var comments = items.stream().filter(Item::isComment).toList();
    var pages = new ArrayList<Page>();
    for (int from = 0; from < scored.size(); from += ON_A_PAGE) {
      pages.add(
          new Page(
              Kind.QUESTIONS, scored.subList(from, Math.min(scored.size(), from + ON_A_PAGE))));
    }
    for (var picks : items.stream().filter(Item::picks).toList()) {
      pages.add(new Page(Kind.PICK, List.of(picks)));
      pages.add(new Page(Kind.WEIGH, List.of(picks)));
    }
    if (!comments.isEmpty()) {
      pages.add(new Page(Kind.COMMENTS, comments));
    }
    return new SurveyForm(survey, pages);
  }
}
