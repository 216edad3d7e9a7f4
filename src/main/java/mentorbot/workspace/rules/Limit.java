package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Limit.Bound.AT_LEAST;
import static mentorbot.workspace.rules.Limit.Bound.AT_MOST;
import static mentorbot.workspace.rules.Limit.Unit.BYTES;
import static mentorbot.workspace.rules.Limit.Unit.CHARACTERS;
import static mentorbot.workspace.rules.Limit.Unit.ITEMS;
import static mentorbot.workspace.rules.Limit.Unit.VALUE;

/**
 * The one table of Block Kit's numbers: what is bounded, the number, and where Slack says so (tags
 * as in slack-platform.md). Where sources differ, the row holds the larger number. Slack's pages
 * count "characters" without saying which; here a character is a Unicode code point.
 */
enum Limit {
  MESSAGE_BLOCKS_MAX(AT_MOST, 50, ITEMS, "blocks of a message", "[D:reference/block-kit/blocks]"),
  MESSAGE_TEXT_MAX(AT_MOST, 13_200, CHARACTERS, "a message's block text", "seen: bolt-js#2509"),
  VIEW_BLOCKS_MIN(AT_LEAST, 1, ITEMS, "blocks of a view", "[T] views.ts"),
  VIEW_BLOCKS_MAX(AT_MOST, 100, ITEMS, "blocks of a view", "[T] views.ts"),
  VIEW_BYTES_MAX(AT_MOST, 256_000, BYTES, "a view as JSON", "[R:views.open] 250 kB"),
  VIEW_TITLE_MAX(AT_MOST, 24, CHARACTERS, "view title", "[T] views.ts"),
  VIEW_SUBMIT_MAX(AT_MOST, 24, CHARACTERS, "view submit", "[T] views.ts"),
  VIEW_CLOSE_MAX(AT_MOST, 24, CHARACTERS, "view close", "[T] views.ts"),
  VIEW_CALLBACK_ID_MAX(AT_MOST, 255, CHARACTERS, "callback_id", "[T] views.ts"),
  VIEW_PRIVATE_METADATA_MAX(AT_MOST, 3000, CHARACTERS, "private_metadata", "[T] views.ts"),
  VIEW_EXTERNAL_ID_MAX(AT_MOST, 255, CHARACTERS, "external_id", "[P] views/__init__.py"),
  FOCUS_ON_LOAD_MAX(AT_MOST, 1, ITEMS, "focus_on_load of a view", "[T] extensions.ts"),

  BLOCK_ID_MAX(AT_MOST, 255, CHARACTERS, "block_id", "[T] blocks.ts"),
  ACTION_ID_MAX(AT_MOST, 255, CHARACTERS, "action_id", "[T] extensions.ts"),
  TEXT_MIN(AT_LEAST, 1, CHARACTERS, "text object", "[T] composition-objects.ts"),
  TEXT_MAX(AT_MOST, 3000, CHARACTERS, "text object", "[T] composition-objects.ts"),

  SECTION_TEXT_MAX(AT_MOST, 3000, CHARACTERS, "section text", "[T] blocks.ts"),
  SECTION_FIELDS_MIN(AT_LEAST, 1, ITEMS, "section fields", "[T] blocks.ts"),
  SECTION_FIELDS_MAX(AT_MOST, 10, ITEMS, "section fields", "[T] blocks.ts"),
  SECTION_FIELD_MAX(AT_MOST, 2000, CHARACTERS, "section field", "[T] blocks.ts"),
  ACTIONS_MIN(AT_LEAST, 1, ITEMS, "actions elements", "[T] blocks.ts"),
  ACTIONS_MAX(AT_MOST, 25, ITEMS, "actions elements", "[T] blocks.ts"),
  CONTEXT_MIN(AT_LEAST, 1, ITEMS, "context elements", "[T] blocks.ts"),
  CONTEXT_MAX(AT_MOST, 10, ITEMS, "context elements", "[T] blocks.ts"),
  HEADER_TEXT_MAX(AT_MOST, 150, CHARACTERS, "header text", "[T] blocks.ts"),
  HEADER_LEVEL_MIN(AT_LEAST, 1, VALUE, "header level", "[K]"),
  HEADER_LEVEL_MAX(AT_MOST, 4, VALUE, "header level", "[K]"),
  INPUT_LABEL_MAX(AT_MOST, 2000, CHARACTERS, "input label", "[T] blocks.ts"),
  INPUT_HINT_MAX(AT_MOST, 2000, CHARACTERS, "input hint", "[T] blocks.ts"),
  IMAGE_ALT_TEXT_MAX(AT_MOST, 2000, CHARACTERS, "image alt_text", "[T] blocks.ts"),
  IMAGE_URL_MAX(AT_MOST, 3000, CHARACTERS, "image block image_url", "[P] blocks.py"),
  IMAGE_TITLE_MAX(AT_MOST, 2000, CHARACTERS, "image title", "[T] blocks.ts"),
  VIDEO_TITLE_MAX(AT_MOST, 199, CHARACTERS, "video title", "[T] blocks.ts, less than 200"),
  VIDEO_AUTHOR_MAX(AT_MOST, 49, CHARACTERS, "video author_name", "[T] blocks.ts, less than 50"),
  MARKDOWN_MAX(AT_MOST, 12_000, CHARACTERS, "markdown text", "[T] blocks.ts"),
  MARKDOWN_SUM_MAX(AT_MOST, 12_000, CHARACTERS, "all markdown", "[J] MarkdownBlock"),
  ALERT_TEXT_MAX(AT_MOST, 200, CHARACTERS, "alert text", "[D:.../alert-block]"),
  CONTEXT_ACTIONS_MIN(AT_LEAST, 1, ITEMS, "context_actions elements", "[T] blocks.ts"),
  CONTEXT_ACTIONS_MAX(AT_MOST, 5, ITEMS, "context_actions elements", "[T] blocks.ts"),
  CARD_TITLE_MAX(AT_MOST, 150, CHARACTERS, "card title", "[T] blocks.ts"),
  CARD_SUBTITLE_MAX(AT_MOST, 150, CHARACTERS, "card subtitle", "[T] blocks.ts"),
  CARD_BODY_MAX(AT_MOST, 200, CHARACTERS, "card body", "[T] blocks.ts"),
  CARD_SUBTEXT_MAX(AT_MOST, 200, CHARACTERS, "card subtext", "[J] CardBlock"),
  CARD_ACTIONS_MAX(AT_MOST, 3, ITEMS, "card actions", "[J] CardBlock; [K] says 2"),
  CAROUSEL_MIN(AT_LEAST, 1, ITEMS, "carousel elements", "[T] blocks.ts"),
  CAROUSEL_MAX(AT_MOST, 10, ITEMS, "carousel elements", "[T] blocks.ts"),
  CONTAINER_TITLE_MAX(AT_MOST, 150, CHARACTERS, "container title", "[D:.../container-block]"),
  CONTAINER_SUBTITLE_MAX(AT_MOST, 150, CHARACTERS, "container subtitle", "[D:.../container-block]"),
  CONTAINER_MIN(AT_LEAST, 1, ITEMS, "child_blocks", "[D:.../container-block]"),
  CONTAINER_MAX(AT_MOST, 10, ITEMS, "child_blocks", "[D:.../container-block]"),

  TABLES_MAX(AT_MOST, 1, ITEMS, "tables of a message", "[D:.../table-block]"),
  TABLE_ROWS_MAX(AT_MOST, 100, ITEMS, "table rows", "[T] blocks.ts"),
  TABLE_CELLS_MAX(AT_MOST, 20, ITEMS, "cells of a table row", "[T] blocks.ts"),
  TABLE_SETTINGS_MAX(AT_MOST, 20, ITEMS, "column_settings", "[T] blocks.ts"),
  RAW_TEXT_MIN(AT_LEAST, 1, CHARACTERS, "raw_text", "[T] composition-objects.ts"),
  DATA_TABLE_ROWS_MIN(AT_LEAST, 2, ITEMS, "data_table rows", "[D:.../data-table-block]"),
  DATA_TABLE_ROWS_MAX(AT_MOST, 201, ITEMS, "data_table rows", "[D:.../data-table-block]"),
  DATA_TABLE_CELLS_MIN(AT_LEAST, 1, ITEMS, "data_table columns", "[D:.../data-table-block]"),
  DATA_TABLE_CELLS_MAX(AT_MOST, 20, ITEMS, "data_table columns", "[D:.../data-table-block]"),
  DATA_TABLE_PAGE_MIN(AT_LEAST, 1, VALUE, "page_size", "[D:.../data-table-block]"),
  DATA_TABLE_PAGE_MAX(AT_MOST, 100, VALUE, "page_size", "[D:.../data-table-block]"),
  DATA_TABLE_SUM_MAX(AT_MOST, 20_000, CHARACTERS, "all data_tables", "[D:.../data-table-block]"),
  CHARTS_MAX(AT_MOST, 2, ITEMS, "charts of a message", "[K]"),
  CHART_TITLE_MAX(AT_MOST, 50, CHARACTERS, "chart title", "[K]"),
  CHART_SERIES_MIN(AT_LEAST, 1, ITEMS, "series", "[K]"),
  CHART_SERIES_MAX(AT_MOST, 12, ITEMS, "series", "docs.openclaw.ai; [K] says 6"),
  CHART_SEGMENTS_MIN(AT_LEAST, 1, ITEMS, "segments", "[K]"),
  CHART_SEGMENTS_MAX(AT_MOST, 12, ITEMS, "segments", "docs.openclaw.ai; [K] says 6"),
  CHART_POINTS_MAX(AT_MOST, 20, ITEMS, "points of a series", "[K]"),
  CHART_LABEL_MAX(AT_MOST, 20, CHARACTERS, "chart label", "[K]"),
  CHART_AXIS_LABEL_MAX(AT_MOST, 50, CHARACTERS, "axis label", "[K]"),

  BUTTON_TEXT_MAX(AT_MOST, 75, CHARACTERS, "button text", "[T] block-elements.ts"),
  BUTTON_VALUE_MAX(AT_MOST, 2000, CHARACTERS, "button value", "[T] block-elements.ts"),
  BUTTON_URL_MAX(AT_MOST, 3000, CHARACTERS, "button url", "[T] block-elements.ts"),
  BUTTON_LABEL_MAX(AT_MOST, 75, CHARACTERS, "accessibility_label", "[T] block-elements.ts"),
  ELEMENT_IMAGE_URL_MAX(AT_MOST, 3000, CHARACTERS, "image element image_url", "[P]"),
  PLACEHOLDER_MAX(AT_MOST, 150, CHARACTERS, "placeholder", "[T] extensions.ts"),
  OPTION_TEXT_MAX(AT_MOST, 75, CHARACTERS, "option text", "[T] composition-objects.ts"),
  OPTION_VALUE_MIN(AT_LEAST, 1, CHARACTERS, "option value", "[D:.../option-object]"),
  OPTION_VALUE_MAX(AT_MOST, 150, CHARACTERS, "option value", "[D:.../option-object]; [T] says 75"),
  OPTION_DESCRIPTION_MAX(AT_MOST, 75, CHARACTERS, "option description", "[T]"),
  OPTION_URL_MAX(AT_MOST, 3000, CHARACTERS, "option url", "[T] composition-objects.ts"),
  SELECT_OPTIONS_MIN(AT_LEAST, 1, ITEMS, "select options", "[T] block-elements.ts"),
  SELECT_OPTIONS_MAX(AT_MOST, 100, ITEMS, "select options", "[T] block-elements.ts"),
  OPTION_GROUPS_MIN(AT_LEAST, 1, ITEMS, "option_groups", "[T] block-elements.ts"),
  OPTION_GROUPS_MAX(AT_MOST, 100, ITEMS, "option_groups", "[T] block-elements.ts"),
  GROUP_LABEL_MAX(AT_MOST, 75, CHARACTERS, "option group label", "[T] composition-objects.ts"),
  GROUP_OPTIONS_MIN(AT_LEAST, 1, ITEMS, "option group options", "[T]"),
  GROUP_OPTIONS_MAX(AT_MOST, 100, ITEMS, "option group options", "[T]"),
  MAX_SELECTED_MIN(AT_LEAST, 1, VALUE, "max_selected_items", "[T] extensions.ts"),
  FILTER_INCLUDE_MIN(AT_LEAST, 1, ITEMS, "filter include", "[T] composition-objects.ts"),
  CHOICES_MIN(AT_LEAST, 1, ITEMS, "radio button or checkbox options", "[K]"),
  CHOICES_MAX(AT_MOST, 10, ITEMS, "radio button or checkbox options", "[T] block-elements.ts"),
  OVERFLOW_MIN(AT_LEAST, 1, ITEMS, "overflow options", "[P] block_elements.py"),
  OVERFLOW_MAX(AT_MOST, 5, ITEMS, "overflow options", "[P] block_elements.py"),
  MIN_LENGTH_MIN(AT_LEAST, 0, VALUE, "min_length", "[D:.../plain-text-input-element]"),
  MIN_LENGTH_MAX(AT_MOST, 3000, VALUE, "min_length", "[D:.../plain-text-input-element]"),
  MAX_LENGTH_MIN(AT_LEAST, 1, VALUE, "max_length", "[D:.../plain-text-input-element]"),
  MAX_LENGTH_MAX(AT_MOST, 3000, VALUE, "max_length", "[D:.../plain-text-input-element]"),
  LINES_MIN(AT_LEAST, 1, VALUE, "min_lines and max_lines", "[T] block-elements.ts"),
  LINES_MAX(AT_MOST, 100, VALUE, "min_lines and max_lines", "[T] block-elements.ts"),
  DATE_TIME_MIN(AT_LEAST, 1_000_000_000L, VALUE, "initial_date_time", "[T] 10 digits"),
  DATE_TIME_MAX(AT_MOST, 9_999_999_999L, VALUE, "initial_date_time", "[T] 10 digits"),
  MAX_FILES_MIN(AT_LEAST, 1, VALUE, "max_files", "[T] block-elements.ts"),
  MAX_FILES_MAX(AT_MOST, 10, VALUE, "max_files", "[T] block-elements.ts"),
  CONFIRM_TITLE_MAX(AT_MOST, 100, CHARACTERS, "confirm title", "[T] composition-objects.ts"),
  CONFIRM_TEXT_MAX(AT_MOST, 300, CHARACTERS, "confirm text", "[T] composition-objects.ts"),
  CONFIRM_CONFIRM_MAX(AT_MOST, 30, CHARACTERS, "confirm button", "[T] composition-objects.ts"),
  CONFIRM_DENY_MAX(AT_MOST, 30, CHARACTERS, "confirm deny", "[T] composition-objects.ts");

  private final Bound bound;
  private final long number;
  private final Unit unit;
  private final String what;
  private final String source;

  Limit(Bound bound, long number, Unit unit, String what, String source) {
    this.bound = bound;
    this.number = number;
    this.unit = unit;
    this.what = what;
    this.source = source;
  }

  long number() {
    return number;
  }

  /** The nearest number that Slack refuses. */
  long beyond() {
    return bound == AT_MOST ? number + 1 : number - 1;
  }

  Unit unit() {
    return unit;
  }

  String source() {
    return source;
  }

  boolean allows(long amount) {
    return bound == AT_MOST ? amount <= number : amount >= number;
  }

  /** Slack answers some excesses with an error of their own. */
  String code() {
    return switch (this) {
      case VIEW_BYTES_MAX -> "view_too_large";
      case MESSAGE_TEXT_MAX -> "msg_blocks_too_long";
      case TABLES_MAX -> "only_one_table_allowed";
      default -> Violation.FAILED_CONSTRAINT;
    };
  }

  String complaint() {
    String amount = number + (unit == VALUE ? "" : " " + unit.word);
    return what + " must be " + (bound == AT_MOST ? "no more than " : "at least ") + amount;
  }

  enum Bound {
    AT_LEAST,
    AT_MOST
  }

  enum Unit {
    CHARACTERS("characters"),
    ITEMS("items"),
    BYTES("bytes"),
    VALUE("");

    private final String word;

    Unit(String word) {
      this.word = word;
    }
  }
}
