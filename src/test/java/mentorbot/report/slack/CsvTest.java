package mentorbot.report.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "=HYPERLINK(\"https://x\",\"y\")",
        " =1",
        "\u00A0=1",
        "\u2068=1\u2069",
        "-",
        "--1",
        "-1.2.3"
      })
  void what_a_spreadsheet_would_take_for_a_formula_is_text(String cell) {
    var line = Csv.of(List.of(List.of(cell))).substring(1);
    assertThat(line.replaceFirst("^\"", "")).startsWith("'");
  }

  @Test
  void numbers_stay_numbers() {
    assertThat(Csv.of(List.of(List.of("0", "-1", "-0.5", "12,5", "4.2"))))
        .isEqualTo("\uFEFF0,-1,-0.5,\"12,5\",4.2\r\n");
  }

  @Test
  void lines_end_and_cells_are_quoted_as_rfc_4180_has_it() {
    assertThat(Csv.of(List.of(List.of("a", "b"), List.of("say \"no\", or", "two\nlines"))))
        .isEqualTo("\uFEFFa,b\r\n\"say \"\"no\"\", or\",\"two\nlines\"\r\n");
    assertThat(Csv.of(List.of(List.of(" edge ", "", "Zoë 🐾"))))
        .isEqualTo("\uFEFF\" edge \",,Zoë 🐾\r\n");
  }
}
