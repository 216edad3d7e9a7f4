package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Fixtures.home;
import static mentorbot.workspace.rules.Fixtures.homeOf;
import static mentorbot.workspace.rules.Fixtures.items;
import static mentorbot.workspace.rules.Fixtures.json;
import static mentorbot.workspace.rules.Fixtures.message;
import static mentorbot.workspace.rules.Fixtures.messageOf;
import static mentorbot.workspace.rules.Fixtures.modal;
import static mentorbot.workspace.rules.Fixtures.text;
import static mentorbot.workspace.rules.Fixtures.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongFunction;
import mentorbot.workspace.rules.Fixtures.Sample;

/** For each row of the table: a payload in which exactly that amount occurs. */
final class LimitSamples {
  static final Map<Limit, LongFunction<Sample>> ALL = new EnumMap<>(Limit.class);

  private static final String OPTION = "{'text':{'type':'plain_text','text':'o#'},'value':'#'}";
  private static final String MRKDWN = "{'type':'mrkdwn','text':'t#'}";
  private static final String BUTTON =
      "{'type':'button','action_id':'a#','text':{'type':'plain_text','text':'b'}}";
  private static final String DIVIDER = "{'type':'divider'}";
  private static final String CELL = "{'type':'raw_text','text':'c'}";

  private LimitSamples() {}

  static Sample of(Limit limit, long amount) {
    LongFunction<Sample> sample = ALL.get(limit);
    if (sample == null) {
      throw new IllegalArgumentException("no payload for " + limit);
    }
    return sample.apply(amount);
  }

  static {
    views();
    commonBlocks();
    newerBlocks();
    tables();
    charts();
    buttonsAndConfirmations();
    menus();
    boxes();
  }

  private static void views() {
    Sample modal = modal("one_box");
    ALL.put(Limit.MESSAGE_BLOCKS_MAX, n -> new Sample(Surface.MESSAGE, items(n, DIVIDER)));
    ALL.put(Limit.MESSAGE_TEXT_MAX, LimitSamples::messageOfText);
    ALL.put(Limit.VIEW_BLOCKS_MIN, n -> home("plain").with("/blocks", items(n, DIVIDER)));
    ALL.put(Limit.VIEW_BLOCKS_MAX, n -> modal.with("/blocks", items(n, DIVIDER)));
    ALL.put(Limit.VIEW_BYTES_MAX, LimitSamples::homeOfBytes);
    ALL.put(Limit.VIEW_TITLE_MAX, n -> modal.with("/title/text", text(n)));
    ALL.put(Limit.VIEW_SUBMIT_MAX, n -> modal.with("/submit/text", text(n)));
    ALL.put(Limit.VIEW_CLOSE_MAX, n -> modal.with("/close/text", text(n)));
    ALL.put(Limit.VIEW_CALLBACK_ID_MAX, n -> modal.with("/callback_id", text(n)));
    ALL.put(Limit.VIEW_PRIVATE_METADATA_MAX, n -> modal.with("/private_metadata", text(n)));
    ALL.put(Limit.VIEW_EXTERNAL_ID_MAX, n -> modal.with("/external_id", text(n)));
    ALL.put(Limit.FOCUS_ON_LOAD_MAX, LimitSamples::homeOfFocus);
  }

  private static Sample messageOfText(long characters) {
    JsonNode section = json("{'type':'section','text':{'type':'mrkdwn','text':'x'}}");
    Sample sample = new Sample(Surface.MESSAGE, items(5, index -> section.deepCopy()));
    long each = characters / 5;
    for (int index = 0; index < 5; index++) {
      long length = index == 4 ? characters - 4 * each : each;
      sample = sample.with("/" + index + "/text/text", text(length));
    }
    return sample;
  }

  private static Sample homeOfBytes(long bytes) {
    String section = "{'type':'section','text':{'type':'mrkdwn','text':'%s'}}";
    String filled = section.formatted("x".repeat(2520));
    Sample sample =
        home("plain").with("/blocks", items(99, filled)).with("/private_metadata", "''");
    long used = sample.payload().toString().getBytes(StandardCharsets.UTF_8).length;
    return sample.with("/private_metadata", text(bytes - used));
  }

  private static Sample homeOfFocus(long count) {
    return homeOf("[]")
        .with(
            "/blocks",
            items(
                count,
                "{'type':'actions','elements':[{'type':'datepicker','focus_on_load':true}]}"));
  }

  private static void commonBlocks() {
    Sample section = message("section");
    ALL.put(Limit.BLOCK_ID_MAX, n -> section.with("/0/block_id", text(n)));
    ALL.put(Limit.ACTION_ID_MAX, n -> section.with("/0/accessory/action_id", text(n)));
    ALL.put(Limit.TEXT_MIN, n -> section.with("/0/text/text", text(n)));
    ALL.put(Limit.TEXT_MAX, n -> message("context").with("/0/elements/0/text", text(n)));
    ALL.put(Limit.SECTION_TEXT_MAX, n -> section.with("/0/text/text", text(n)));
    ALL.put(Limit.SECTION_FIELDS_MIN, n -> section.with("/0/fields", items(n, MRKDWN)));
    ALL.put(Limit.SECTION_FIELDS_MAX, n -> section.with("/0/fields", items(n, MRKDWN)));
    ALL.put(Limit.SECTION_FIELD_MAX, n -> section.with("/0/fields/0/text", text(n)));
    ALL.put(Limit.ACTIONS_MIN, n -> message("actions").with("/0/elements", items(n, BUTTON)));
    ALL.put(Limit.ACTIONS_MAX, n -> message("actions").with("/0/elements", items(n, BUTTON)));
    ALL.put(Limit.CONTEXT_MIN, n -> message("context").with("/0/elements", items(n, MRKDWN)));
    ALL.put(Limit.CONTEXT_MAX, n -> message("context").with("/0/elements", items(n, MRKDWN)));
    ALL.put(Limit.HEADER_TEXT_MAX, n -> message("header").with("/0/text/text", text(n)));
    ALL.put(Limit.HEADER_LEVEL_MIN, n -> message("header").with("/0/level", value(n)));
    ALL.put(Limit.HEADER_LEVEL_MAX, n -> message("header").with("/0/level", value(n)));
    ALL.put(Limit.INPUT_LABEL_MAX, n -> modal("one_box").with("/blocks/0/label/text", text(n)));
    ALL.put(Limit.INPUT_HINT_MAX, n -> modal("one_box").with("/blocks/0/hint/text", text(n)));
    ALL.put(Limit.IMAGE_ALT_TEXT_MAX, n -> message("image").with("/0/alt_text", text(n)));
    ALL.put(Limit.IMAGE_URL_MAX, n -> message("image").with("/0/image_url", text(n)));
    ALL.put(Limit.IMAGE_TITLE_MAX, n -> message("image").with("/0/title/text", text(n)));
    ALL.put(Limit.VIDEO_TITLE_MAX, n -> message("video").with("/0/title/text", text(n)));
    ALL.put(Limit.VIDEO_AUTHOR_MAX, n -> message("video").with("/0/author_name", text(n)));
  }

  private static void newerBlocks() {
    Sample card = message("card");
    Sample container = message("container");
    String feedback =
        "{'type':'icon_button','icon':'trash','text':{'type':'plain_text','text':'x'}}";
    String plainCard = "{'type':'card','title':{'type':'mrkdwn','text':'x'}}";
    ALL.put(Limit.MARKDOWN_MAX, n -> message("markdown").with("/0/text", text(n)));
    ALL.put(
        Limit.MARKDOWN_SUM_MAX,
        n ->
            messageOf("[{'type':'markdown','text':'x'},{'type':'markdown','text':'x'}]")
                .with("/0/text", text(n - 1)));
    ALL.put(Limit.ALERT_TEXT_MAX, n -> modal("alert").with("/blocks/0/text/text", text(n)));
    ALL.put(
        Limit.CONTEXT_ACTIONS_MIN,
        n -> message("context_actions").with("/0/elements", items(n, feedback)));
    ALL.put(
        Limit.CONTEXT_ACTIONS_MAX,
        n -> message("context_actions").with("/0/elements", items(n, feedback)));
    ALL.put(Limit.CARD_TITLE_MAX, n -> card.with("/0/title/text", text(n)));
    ALL.put(Limit.CARD_SUBTITLE_MAX, n -> card.with("/0/subtitle/text", text(n)));
    ALL.put(Limit.CARD_BODY_MAX, n -> card.with("/0/body/text", text(n)));
    ALL.put(Limit.CARD_SUBTEXT_MAX, n -> card.with("/0/subtext/text", text(n)));
    ALL.put(Limit.CARD_ACTIONS_MAX, n -> card.with("/0/actions", items(n, BUTTON)));
    ALL.put(Limit.CAROUSEL_MIN, n -> message("carousel").with("/0/elements", items(n, plainCard)));
    ALL.put(Limit.CAROUSEL_MAX, n -> message("carousel").with("/0/elements", items(n, plainCard)));
    ALL.put(Limit.CONTAINER_TITLE_MAX, n -> container.with("/0/title/text", text(n)));
    ALL.put(Limit.CONTAINER_SUBTITLE_MAX, n -> container.with("/0/subtitle/text", text(n)));
    ALL.put(Limit.CONTAINER_MIN, n -> container.with("/0/child_blocks", items(n, DIVIDER)));
    ALL.put(Limit.CONTAINER_MAX, n -> container.with("/0/child_blocks", items(n, DIVIDER)));
  }

  private static void tables() {
    Sample table = message("table").with("/0/rows", items(2, "[" + CELL + "]"));
    String row = "[" + CELL + "]";
    Sample data = message("data_table").with("/0/rows", items(2, row));
    JsonNode block = table.payload().path(0);
    ALL.put(
        Limit.TABLES_MAX, n -> new Sample(Surface.MESSAGE, items(n, index -> block.deepCopy())));
    ALL.put(Limit.TABLE_ROWS_MAX, n -> table.with("/0/rows", items(n, row)));
    ALL.put(Limit.TABLE_CELLS_MAX, n -> table.with("/0/rows/0", items(n, CELL)));
    ALL.put(Limit.TABLE_SETTINGS_MAX, n -> table.with("/0/column_settings", items(n, "null")));
    ALL.put(Limit.RAW_TEXT_MIN, n -> table.with("/0/rows/0/0/text", text(n)));
    ALL.put(Limit.DATA_TABLE_ROWS_MIN, n -> data.with("/0/rows", items(n, row)));
    ALL.put(Limit.DATA_TABLE_ROWS_MAX, n -> data.with("/0/rows", items(n, row)));
    LongFunction<Sample> columns = n -> data.with("/0/rows", items(2, index -> items(n, CELL)));
    ALL.put(Limit.DATA_TABLE_CELLS_MIN, columns);
    ALL.put(Limit.DATA_TABLE_CELLS_MAX, columns);
    ALL.put(Limit.DATA_TABLE_PAGE_MIN, n -> data.with("/0/page_size", value(n)));
    ALL.put(Limit.DATA_TABLE_PAGE_MAX, n -> data.with("/0/page_size", value(n)));
    ALL.put(Limit.DATA_TABLE_SUM_MAX, n -> data.with("/0/rows/1/0/text", text(n - 1)));
  }

  private static void charts() {
    Sample line = message("line_chart");
    Sample pie = message("pie_chart");
    JsonNode chart = line.payload().path(0);
    String point = "{'label':'p#','value':#}";
    String series = "{'name':'s#','data':[{'label':'Jan','value':3},{'label':'Feb','value':0}]}";
    String segment = "{'label':'p#','value':7}";
    ALL.put(
        Limit.CHARTS_MAX, n -> new Sample(Surface.MESSAGE, items(n, index -> chart.deepCopy())));
    ALL.put(Limit.CHART_TITLE_MAX, n -> line.with("/0/title", text(n)));
    ALL.put(Limit.CHART_SERIES_MIN, n -> line.with("/0/chart/series", items(n, series)));
    ALL.put(Limit.CHART_SERIES_MAX, n -> line.with("/0/chart/series", items(n, series)));
    ALL.put(Limit.CHART_SEGMENTS_MIN, n -> pie.with("/0/chart/segments", items(n, segment)));
    ALL.put(Limit.CHART_SEGMENTS_MAX, n -> pie.with("/0/chart/segments", items(n, segment)));
    ALL.put(
        Limit.CHART_POINTS_MAX,
        n ->
            line.with("/0/chart/series/0/data", items(n, point))
                .with("/0/chart/axis_config/categories", items(n, "'p#'")));
    ALL.put(Limit.CHART_LABEL_MAX, n -> pie.with("/0/chart/segments/0/label", text(n)));
    ALL.put(Limit.CHART_AXIS_LABEL_MAX, n -> line.with("/0/chart/axis_config/x_label", text(n)));
  }

  private static void buttonsAndConfirmations() {
    Sample section = message("section");
    Sample image = message("context");
    ALL.put(Limit.BUTTON_TEXT_MAX, n -> section.with("/0/accessory/text/text", text(n)));
    ALL.put(Limit.BUTTON_VALUE_MAX, n -> section.with("/0/accessory/value", text(n)));
    ALL.put(Limit.BUTTON_URL_MAX, n -> section.with("/0/accessory/url", text(n)));
    ALL.put(Limit.BUTTON_LABEL_MAX, n -> section.with("/0/accessory/accessibility_label", text(n)));
    ALL.put(Limit.ELEMENT_IMAGE_URL_MAX, n -> image.with("/0/elements/2/image_url", text(n)));
    String confirm = "/0/accessory/confirm/";
    ALL.put(Limit.CONFIRM_TITLE_MAX, n -> section.with(confirm + "title/text", text(n)));
    ALL.put(Limit.CONFIRM_TEXT_MAX, n -> section.with(confirm + "text/text", text(n)));
    ALL.put(Limit.CONFIRM_CONFIRM_MAX, n -> section.with(confirm + "confirm/text", text(n)));
    ALL.put(Limit.CONFIRM_DENY_MAX, n -> section.with(confirm + "deny/text", text(n)));
  }

  private static Sample element(String json) {
    return messageOf("[{'type':'actions','elements':[" + json + "]}]");
  }

  private static void menus() {
    String first = "/0/elements/0";
    Sample select = element("{'type':'static_select','options':[" + OPTION + "]}");
    Sample overflow = element("{'type':'overflow','options':[" + OPTION + "]}");
    Sample radio = element("{'type':'radio_buttons','options':[]}");
    String group = "{'label':{'type':'plain_text','text':'g'},'options':[" + OPTION + "]}";
    Sample grouped = element("{'type':'static_select','option_groups':[" + group + "]}");
    Sample users = element("{'type':'multi_users_select'}");
    String options = first + "/options";
    String groups = first + "/option_groups";
    ALL.put(Limit.OPTION_TEXT_MAX, n -> select.with(options + "/0/text/text", text(n)));
    ALL.put(Limit.OPTION_VALUE_MIN, n -> select.with(options + "/0/value", text(n)));
    ALL.put(Limit.OPTION_VALUE_MAX, n -> select.with(options + "/0/value", text(n)));
    ALL.put(
        Limit.OPTION_DESCRIPTION_MAX,
        n ->
            select
                .with(options + "/0/description", "{'type':'plain_text','text':'x'}")
                .with(options + "/0/description/text", text(n)));
    ALL.put(Limit.OPTION_URL_MAX, n -> overflow.with(options + "/0/url", text(n)));
    ALL.put(Limit.SELECT_OPTIONS_MIN, n -> select.with(options, items(n, OPTION)));
    ALL.put(Limit.SELECT_OPTIONS_MAX, n -> select.with(options, items(n, OPTION)));
    ALL.put(Limit.OPTION_GROUPS_MIN, n -> grouped.with(groups, items(n, group)));
    ALL.put(Limit.OPTION_GROUPS_MAX, n -> grouped.with(groups, items(n, group)));
    ALL.put(Limit.GROUP_LABEL_MAX, n -> grouped.with(groups + "/0/label/text", text(n)));
    ALL.put(Limit.GROUP_OPTIONS_MIN, n -> grouped.with(groups + "/0/options", items(n, OPTION)));
    ALL.put(Limit.GROUP_OPTIONS_MAX, n -> grouped.with(groups + "/0/options", items(n, OPTION)));
    ALL.put(Limit.CHOICES_MIN, n -> radio.with(options, items(n, OPTION)));
    ALL.put(Limit.CHOICES_MAX, n -> radio.with(options, items(n, OPTION)));
    ALL.put(Limit.OVERFLOW_MIN, n -> overflow.with(options, items(n, OPTION)));
    ALL.put(Limit.OVERFLOW_MAX, n -> overflow.with(options, items(n, OPTION)));
    ALL.put(Limit.MAX_SELECTED_MIN, n -> users.with(first + "/max_selected_items", value(n)));
    ALL.put(
        Limit.FILTER_INCLUDE_MIN,
        n ->
            element("{'type':'conversations_select','filter':{'include':[]}}")
                .with(first + "/filter/include", items(n, "'im'")));
  }

  private static void boxes() {
    Sample box = modal("one_box");
    String element = "/blocks/0/element/";
    Sample moment = element("{'type':'datetimepicker'}");
    ALL.put(Limit.PLACEHOLDER_MAX, n -> box.with(element + "placeholder/text", text(n)));
    ALL.put(Limit.MIN_LENGTH_MIN, n -> box.with(element + "min_length", value(n)));
    ALL.put(Limit.MIN_LENGTH_MAX, n -> box.with(element + "min_length", value(n)));
    ALL.put(Limit.MAX_LENGTH_MIN, n -> box.with(element + "max_length", value(n)));
    ALL.put(Limit.MAX_LENGTH_MAX, n -> box.with(element + "max_length", value(n)));
    ALL.put(Limit.LINES_MIN, n -> modal("rich_box").with(element + "min_lines", value(n)));
    ALL.put(Limit.LINES_MAX, n -> modal("rich_box").with(element + "max_lines", value(n)));
    ALL.put(Limit.MAX_FILES_MIN, n -> modal("file_box").with(element + "max_files", value(n)));
    ALL.put(Limit.MAX_FILES_MAX, n -> modal("file_box").with(element + "max_files", value(n)));
    ALL.put(Limit.DATE_TIME_MIN, n -> moment.with("/0/elements/0/initial_date_time", value(n)));
    ALL.put(Limit.DATE_TIME_MAX, n -> moment.with("/0/elements/0/initial_date_time", value(n)));
  }
}
