package mentorbot.report.slack;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with the mark by which Excel knows it. What
 * a spreadsheet would take for a formula (OWASP, CSV injection) is told to be text by an
 * apostrophe.
 */
final class Csv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final Pattern TO_QUOTE = Pattern.compile("[,;\"\\r\\n\\t]|^\\s|\\s$");

  private Csv() {}

  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
  }

  private static String cell(String text) {
    var safe = looksLikeFormula(text) ? "'" + text : text;
    return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** Also behind spaces or signs that can't be seen, which some programs skip. */
  private static boolean looksLikeFormula(String text) {
    if (NUMBER.matcher(text).matches()) {
      return false;
    }
    var skipped = text.replaceFirst("^[ \\u00A0\\p{Cf}]+", "");
    return !skipped.isEmpty() && FORMULA.indexOf(skipped.charAt(0)) >= 0;
  }
}
