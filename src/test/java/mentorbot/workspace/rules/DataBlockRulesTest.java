package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.BlockRulesTest.assertMissing;
import static mentorbot.workspace.rules.BlockRulesTest.assertRefused;
import static mentorbot.workspace.rules.Fixtures.message;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataBlockRulesTest {

  @Test
  void rows_of_a_data_table_are_of_equal_length() {
    assertRefused(
        message("data_table").with("/0/rows/1", "[{'type':'raw_text','text':'x'}]"),
        "/0/rows/1",
        "rows must be of equal length");
  }

  @Test
  void the_header_of_a_data_table_holds_no_rich_text() {
    assertRefused(
        message("data_table").with("/0/rows/0/0", "{'type':'rich_text','elements':[]}"),
        "/0/rows/0/0",
        "a header cell cannot be rich_text");
  }

  @Test
  void a_cell_is_of_a_known_type_and_a_number_has_a_text_beside_it() {
    assertRefused(
        message("table").with("/0/rows/0/0", "{'type':'mrkdwn','text':'x'}"),
        "/0/rows/0/0/type",
        "unsupported type: mrkdwn");
    assertMissing(message("table").without("/0/rows/0/1/text"), "/0/rows/0/1", "text");
  }

  @Test
  void names_of_series_are_unique() {
    String twice =
        "[{'name':'Held','data':[{'label':'Jan','value':1},{'label':'Feb','value':1}]},"
            + "{'name':'Held','data':[{'label':'Jan','value':1},{'label':'Feb','value':1}]}]";

    assertRefused(
        message("line_chart").with("/0/chart/series", twice),
        "/0/chart/series/1",
        "series names must be unique");
  }

  @Test
  void a_series_holds_one_point_for_each_category() {
    for (String data :
        new String[] {
          "[{'label':'Jan','value':1}]",
          "[{'label':'Jan','value':1},{'label':'Jan','value':2}]",
          "[{'label':'Jan','value':1},{'label':'Mar','value':2}]",
          "[{'label':'Jan','value':1},{'label':'Feb','value':2},{'label':'Feb','value':3}]"
        }) {
      assertRefused(
          message("line_chart").with("/0/chart/series/0/data", data),
          "/0/chart/series/0",
          "must hold one point for each category");
    }
  }

  @Test
  void a_slice_of_a_pie_is_above_nothing() {
    assertRefused(
        message("pie_chart").with("/0/chart/segments/0/value", "0"),
        "/0/chart/segments/0/value",
        "must be above 0");
  }

  @Test
  void a_container_holds_no_container() {
    assertRefused(
        message("container").with("/0/child_blocks/0", "{'type':'container'}"),
        "/0/child_blocks/0/type",
        "unsupported type: container");
  }

  @Test
  void a_card_has_one_icon() {
    assertRefused(
        message("card").with("/0/slack_icon", "{'name':'star'}"),
        "/0",
        "has both icon and slack_icon");
  }

  @Test
  void addresses_of_a_video_are_https() {
    assertRefused(
        message("video").with("/0/video_url", "'http://example.org'"),
        "/0/video_url",
        "must be an https address");
  }

  @Test
  void parts_of_rich_text_are_of_known_types_and_complete() {
    String section = "{'type':'rich_text_section','elements':[%s]}";

    assertRefused(
        message("rich_text").with("/0/elements/0", "{'type':'section'}"),
        "/0/elements/0/type",
        "unsupported type: section");
    assertMissing(
        message("rich_text").with("/0/elements/0", section.formatted("{'type':'user'}")),
        "/0/elements/0/elements/0",
        "user_id");
  }

  @ParameterizedTest
  @CsvSource({
    "TABLES_MAX, only_one_table_allowed",
    "MESSAGE_TEXT_MAX, msg_blocks_too_long",
    "VIEW_BYTES_MAX, view_too_large"
  })
  void some_excesses_have_an_error_of_their_own(Limit limit, String code) {
    assertThat(LimitSamples.of(limit, limit.beyond()).violations())
        .extracting(Violation::code)
        .containsExactly(code);
  }
}
