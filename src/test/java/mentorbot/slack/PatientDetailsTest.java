package mentorbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientDetailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call the owner on 020 7946 0958|number",
        "write to jo.bloggs@example.org|email",
        "patient 48213 was hard to bleed|record",
        "case no. 4711 again|record",
        "DOB 12/03/1984|birth"
      })
  void what_may_be_a_detail_is_noticed_by_its_kind(String text, String kind) {
    assertThat(PatientDetails.kindIn(text)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "did 2 catheters",
        "by 12 March 2027",
        "practise on 20 patients by June",
        "10 of 25 done, 3 left",
        "room 204, 14:30",
        "from 08:00 to 16:30",
        "take the CVT-2026 exam"
      })
  void ordinary_goals_are_left_alone(String text) {
    assertThat(PatientDetails.kindIn(text)).isEmpty();
  }
}
