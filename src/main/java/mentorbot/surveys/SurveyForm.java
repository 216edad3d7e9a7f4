package mentorbot.surveys;

import java.util.ArrayList;
import java.util.List;

/** The pages of a form: at most six questions each, comments on the last. */
public record SurveyForm(OpenSurvey survey, List<Page> pages) {
  private static final int ON_A_PAGE = 6;

  public SurveyForm {
    pages = List.copyOf(pages);
  }

  /** Questions that are asked together. */
  public record Page(List<Item> items) {
    public Page {
      items = List.copyOf(items);
    }
  }

  /**
   * One question; {@code key} names it within its survey. Options are labels, numbered from 1; none
   * for a comment. Nobody has to answer any.
   */
  public record Item(String key, String text, List<String> options) {
    public Item {
      options = List.copyOf(options);
    }

    public boolean isComment() {
      return options.isEmpty();
    }
  }

  static SurveyForm of(OpenSurvey survey, List<Item> items) {
    var scored = items.stream().filter(item -> !item.isComment()).toList();
    var comments = items.stream().filter(Item::isComment).toList();
    var pages = new ArrayList<Page>();
    for (int from = 0; from < scored.size(); from += ON_A_PAGE) {
      pages.add(new Page(scored.subList(from, Math.min(scored.size(), from + ON_A_PAGE))));
    }
    if (!comments.isEmpty()) {
      pages.add(new Page(comments));
    }
    return new SurveyForm(survey, pages);
  }
}
