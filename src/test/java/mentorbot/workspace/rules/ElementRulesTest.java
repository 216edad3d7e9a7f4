package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.BlockRulesTest.assertMissing;
import static mentorbot.workspace.rules.BlockRulesTest.assertRefused;
import static mentorbot.workspace.rules.Fixtures.json;
import static mentorbot.workspace.rules.Fixtures.message;
import static mentorbot.workspace.rules.Fixtures.messageOf;
import static mentorbot.workspace.rules.Fixtures.modal;
import static org.assertj.core.api.Assertions.assertThat;

import mentorbot.workspace.rules.Fixtures.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementRulesTest {
  private static final String ONE = "{'text':{'type':'plain_text','text':'One'},'value':'1'}";
  private static final String TWO = "{'text':{'type':'plain_text','text':'Two'},'value':'2'}";
  private static final String MARKED = "{'text':{'type':'mrkdwn','text':'*One*'},'value':'1'}";

  private static Sample action(String element) {
    return messageOf("[{'type':'actions','elements':[" + element + "]}]");
  }

  private static Sample input(String element) {
    return modal("one_box").with("/blocks/0/element", json(element));
  }

  @ParameterizedTest
  @CsvSource({
    "header, /0/text",
    "video, /0/title",
    "image, /0/title",
    "section, /0/accessory/text",
    "section, /0/accessory/confirm/title",
    "section, /0/accessory/confirm/confirm",
    "section, /0/accessory/confirm/deny",
    "container, /0/title"
  })
  void mrkdwn_is_refused_where_plain_text_is_asked(String name, String pointer) {
    assertRefused(
        message(name).with(pointer, "{'type':'mrkdwn','text':'x'}"),
        pointer + "/type",
        "unsupported type: mrkdwn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/title", "/submit", "/close", "/blocks/0/label", "/blocks/0/hint"})
  void mrkdwn_is_refused_in_the_frame_of_a_modal(String pointer) {
    assertRefused(
        modal("one_box").with(pointer, "{'type':'mrkdwn','text':'x'}"),
        pointer + "/type",
        "unsupported type: mrkdwn");
  }

  @Test
  void emoji_belongs_to_plain_text_and_verbatim_to_mrkdwn() {
    Sample section = message("section");

    assertRefused(
        section.with("/0/text/emoji", "true"), "/0/text", "invalid additional property: emoji");
    assertRefused(
        section.with("/0/fields/1/verbatim", "true"),
        "/0/fields/1",
        "invalid additional property: verbatim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "text", "confirm", "deny"})
  void a_confirmation_is_complete(String field) {
    assertMissing(
        message("section").without("/0/accessory/confirm/" + field), "/0/accessory/confirm", field);
  }

  @Test
  void a_style_is_primary_or_danger() {
    assertRefused(
        message("section").with("/0/accessory/style", "'default'"),
        "/0/accessory/style",
        "must be one of: primary, danger");
  }

  @Test
  void an_image_needs_words_for_those_who_cannot_see_it() {
    assertMissing(message("image").without("/0/alt_text"), "/0", "alt_text");
    assertMissing(
        message("context").without("/0/elements/2/alt_text"), "/0/elements/2", "alt_text");
  }

  @Test
  void an_image_has_one_source() {
    assertMissing(message("image").without("/0/image_url"), "/0", "image_url or slack_file");
    assertRefused(
        message("image").with("/0/slack_file", "{'id':'F1'}"),
        "/0",
        "has both image_url and slack_file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"static_select", "multi_static_select"})
  void a_static_menu_has_options_or_groups_but_not_both(String type) {
    Sample bare = action("{'type':'" + type + "'}");
    String group = "{'label':{'type':'plain_text','text':'g'},'options':[" + ONE + "]}";

    assertMissing(bare, "/0/elements/0", "options or option_groups");
    assertRefused(
        bare.with("/0/elements/0/options", "[" + ONE + "]")
            .with("/0/elements/0/option_groups", "[" + group + "]"),
        "/0/elements/0",
        "has both options and option_groups");
  }

  @ParameterizedTest
  @ValueSource(strings = {"static_select", "radio_buttons"})
  void an_initial_option_must_be_one_of_those_offered(String type) {
    Sample offered = action("{'type':'" + type + "','options':[" + ONE + "]}");
    String pointer = "/0/elements/0/initial_option";

    assertThat(offered.with(pointer, ONE).violations()).isEmpty();
    assertRefused(offered.with(pointer, TWO), pointer, "must equal one of the options");
    assertRefused(
        offered.with(pointer, ONE.replace("One", "Uno")), pointer, "must equal one of the options");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multi_static_select", "checkboxes"})
  void each_initial_option_must_be_one_of_those_offered(String type) {
    Sample offered = action("{'type':'" + type + "','options':[" + ONE + "]}");

    assertRefused(
        offered.with("/0/elements/0/initial_options", "[" + ONE + "," + TWO + "]"),
        "/0/elements/0/initial_options/1",
        "must equal one of the options");
  }

  @Test
  void an_initial_option_may_come_from_a_group() {
    String group = "{'label':{'type':'plain_text','text':'g'},'options':[" + TWO + "]}";

    assertThat(
            action(
                    "{'type':'static_select','option_groups':["
                        + group
                        + "],'initial_option':"
                        + TWO
                        + "}")
                .violations())
        .isEmpty();
  }

  @Test
  void only_radio_buttons_and_checkboxes_offer_mrkdwn() {
    assertThat(action("{'type':'checkboxes','options':[" + MARKED + "]}").violations()).isEmpty();
    for (String type : new String[] {"static_select", "overflow"}) {
      assertRefused(
          action("{'type':'" + type + "','options':[" + MARKED + "]}"),
          "/0/elements/0/options/0/text/type",
          "unsupported type: mrkdwn");
    }
  }

  @Test
  void only_an_overflow_menu_offers_links() {
    String link = ONE.replace("'value'", "'url':'https://example.org','value'");

    assertThat(action("{'type':'overflow','options':[" + link + "]}").violations()).isEmpty();
    assertRefused(
        action("{'type':'static_select','options':[" + link + "]}"),
        "/0/elements/0/options/0",
        "invalid additional property: url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2027-02-29'", "'2026-13-01'", "'26-01-01'", "'tomorrow'", "20260101"})
  void a_date_must_exist(String date) {
    assertRefused(
        input("{'type':'datepicker','initial_date':" + date + "}"),
        "/blocks/0/element/initial_date",
        "must be a date that exists");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'24:00'", "'8:00'", "'08:60'", "'08:00:00'", "800"})
  void a_time_must_exist(String time) {
    assertRefused(
        input("{'type':'timepicker','initial_time':" + time + "}"),
        "/blocks/0/element/initial_time",
        "must be a time of day");
  }

  @Test
  void a_time_zone_must_exist() {
    assertRefused(
        input("{'type':'timepicker','timezone':'Mars/Olympus'}"),
        "/blocks/0/element/timezone",
        "must be an IANA time zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "'three'", "''", "'1,5'", "'1e5'"})
  void numbers_of_a_number_input_are_strings(String number) {
    for (String field : new String[] {"initial_value", "min_value", "max_value"}) {
      assertRefused(
          input("{'type':'number_input','is_decimal_allowed':true,'" + field + "':" + number + "}"),
          "/blocks/0/element/" + field,
          "must be a number in a string");
    }
  }

  @Test
  void a_number_input_says_whether_decimals_are_allowed_and_has_its_bounds_in_order() {
    assertMissing(input("{'type':'number_input'}"), "/blocks/0/element", "is_decimal_allowed");
    assertRefused(
        input(
            "{'type':'number_input','is_decimal_allowed':false,'min_value':'10','max_value':'9'}"),
        "/blocks/0/element",
        "min_value must not be above max_value");
  }

  @Test
  void a_file_input_dispatches_nothing() {
    assertRefused(
        modal("file_box").with("/blocks/0/dispatch_action", "true"),
        "/blocks/0",
        "a file_input cannot dispatch actions");
  }

  @Test
  void a_conversation_filter_is_not_empty_and_knows_four_kinds() {
    Sample bare = action("{'type':'conversations_select','filter':{}}");

    assertRefused(bare, "/0/elements/0/filter", "must have at least one key");
    assertRefused(
        bare.with("/0/elements/0/filter/include", "['dm']"),
        "/0/elements/0/filter/include/0",
        "must be one of: im, mpim, private, public");
  }

  @Test
  void a_response_url_is_given_only_for_an_input_of_a_modal() {
    String select = "{'type':'conversations_select','response_url_enabled':true}";

    assertThat(input(select).violations()).isEmpty();
    assertRefused(action(select), "/0/elements/0", "works only in an input block of a modal");
  }

  @ParameterizedTest
  @CsvSource({
    "'{''type'':''section''}', text or fields",
    "'{''type'':''actions''}', elements",
    "'{''type'':''context''}', elements",
    "'{''type'':''header''}', text",
    "'{''type'':''input''}', label",
    "'{''type'':''input''}', element",
    "'{''type'':''rich_text''}', elements",
    "'{''type'':''markdown''}', text",
    "'{''type'':''video''}', video_url",
    "'{''type'':''table''}', rows",
    "'{''type'':''data_table''}', caption",
    "'{''type'':''card''}', 'hero_image, title, actions or body'",
    "'{''type'':''container'',''child_blocks'':[]}', title or rich_text_title"
  })
  void a_block_lacking_a_required_field_is_refused(String block, String field) {
    assertMissing(messageOf("[" + block + "]"), "/0", field);
  }
}
