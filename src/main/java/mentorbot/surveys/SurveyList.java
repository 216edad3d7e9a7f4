package mentorbot.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/**
 * A portion of the list of those whom a survey asks, as it was frozen at the launch; gone once it
 * is written out person by person. In the order of people's ids, which tells nothing of them.
 */
@Entity
@Table(name = "survey_list")
public final class SurveyList extends Row {
  /** So many lines fit into the column, however long they are. */
  static final int LINES = 120;

  @Column(name = "survey", nullable = false, length = 64)
  private String survey;

  @Column(name = "portion", nullable = false)
  private int portion;

  @Column(name = "listed", nullable = false, length = 32000)
  private String listed;

  /** For Hibernate. */
  SurveyList() {}

  private SurveyList(String survey, int portion, String before, List<Line> lines) {
    super(Ids.fresh());
    this.survey = survey;
    this.portion = portion;
    this.listed = SurveyJson.write(new Lines(before, lines));
  }

  /** Somebody, and the relationship whose turn it is; "" if it is none's. */
  record Line(String person, String group, String mentorship) {}

  /** {@code before}: who stands last in the portion before; "" in the first. */
  record Lines(String before, List<Line> lines) {
    Lines {
      lines = List.copyOf(lines);
    }
  }

  /** Lines of one person stand together. */
  static List<SurveyList> of(String survey, List<Line> lines) {
    var lists = new ArrayList<SurveyList>();
    for (int from = 0; from < lines.size(); from += LINES) {
      var some = lines.subList(from, Math.min(lines.size(), from + LINES));
      var before = from == 0 ? "" : lines.get(from - 1).person();
      lists.add(new SurveyList(survey, lists.size(), before, some));
    }
    return lists;
  }

  Lines read() {
    return SurveyJson.read(listed, Lines.class);
  }

  String survey() {
    return survey;
  }

  int portion() {
    return portion;
  }
}
