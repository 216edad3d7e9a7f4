package mentorbot.slack.delivery;

import static mentorbot.slack.delivery.Consequence.GIVE_UP;
import static mentorbot.slack.delivery.Consequence.LOOK_FIRST;
import static mentorbot.slack.delivery.Consequence.PLAIN_TEXT;
import static mentorbot.slack.delivery.Consequence.READER_GONE;
import static mentorbot.slack.delivery.Consequence.REOPEN;
import static mentorbot.slack.delivery.Consequence.SLACK_DOWN;
import static mentorbot.slack.delivery.Consequence.SLOWER;
import static mentorbot.slack.delivery.Consequence.STOP;
import static mentorbot.slack.delivery.Consequence.TRY_AGAIN;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import mentorbot.notices.Receipt;
import mentorbot.slack.SlackException;

/**
 * What each of Slack's errors has as its consequence: one table
 * (https://docs.slack.dev/reference/methods/chat.postMessage, chat.update, chat.delete,
 * conversations.history, conversations.open, views.publish). A code that does not stand here is
 * tried again, and in the end given up.
 */
final class SlackErrors {
  private static final Map<String, Consequence> TABLE = new TreeMap<>();

  static {
    // The token, its scopes or the installation.
    row(STOP, "account_inactive", "ekm_access_denied", "invalid_auth");
    row(STOP, "enterprise_is_restricted", "missing_scope", "no_permission", "not_authed");
    row(STOP, "access_denied", "not_allowed_token_type", "org_login_required", "token_expired");
    row(STOP, "team_access_not_granted", "token_revoked", "two_factor_setup_required");
    row(STOP, "metadata_must_be_sent_from_app", "team_not_found");
    // The account or channel written to.
    row(READER_GONE, "cannot_dm_bot", "is_archived", "is_inactive", "messages_tab_disabled");
    row(READER_GONE, "not_in_channel", "restricted_action", "restricted_action_read_only_channel");
    row(READER_GONE, "restricted_action_thread_only_channel", "channel_is_limited_access");
    row(READER_GONE, "user_disabled", "user_is_bot", "user_not_found", "user_not_visible");
    row(READER_GONE, "users_not_found", "invalid_user_combination", "app_access_restricted");
    // Perhaps a conversation that was closed or remembered wrongly; a second time it is the reader.
    row(REOPEN, "channel_not_found");
    // The blocks, while the words may be taken.
    row(PLAIN_TEXT, "block_mismatch", "invalid_blocks", "invalid_blocks_format");
    row(PLAIN_TEXT, "msg_blocks_too_long", "msg_too_long");
    // This message, or this change of it.
    row(GIVE_UP, "cant_delete_message", "cant_update_message", "edit_window_closed");
    row(GIVE_UP, "compliance_exports_prevent_deletion", "invalid_arg_name");
    row(GIVE_UP, "external_channel_migrating", "invalid_arguments", "invalid_metadata_format");
    row(GIVE_UP, "invalid_metadata_schema", "message_not_found", "metadata_too_large", "no_text");
    row(GIVE_UP, "not_enabled", "view_too_large");
    // Too fast.
    row(SLOWER, SlackException.RATE_LIMITED, "rate_limited");
    // Slack itself failed: it may or may not have done it.
    row(LOOK_FIRST, "fatal_error", "internal_error", "request_timeout", "service_unavailable");
    row(SLACK_DOWN, SlackException.UNREACHABLE);
    // For now.
    row(TRY_AGAIN, "hash_conflict", "message_limit_exceeded", "update_failed", "invalid_cursor");
    row(TRY_AGAIN, "team_added_to_org", "streaming_state_conflict");
  }

  private SlackErrors() {}

  private static void row(Consequence consequence, String... codes) {
    for (var code : codes) {
      if (TABLE.put(code, consequence) != null) {
        throw new IllegalStateException(code + " stands in the table twice");
      }
    }
  }

  static Map<String, Consequence> table() {
    return Map.copyOf(TABLE);
  }

  /** No answer to a call that went out is like Slack's own failures, whatever the code. */
  static Consequence of(SlackException e) {
    return e.outcomeUnknown() ? LOOK_FIRST : TABLE.getOrDefault(e.code(), TRY_AGAIN);
  }

  /** Of this message, or in this place, it is of no use to ask again. */
  static boolean isFinal(SlackException e) {
    var consequence = of(e);
    return consequence == GIVE_UP || consequence == READER_GONE || consequence == REOPEN;
  }

  static Receipt receipt(SlackException e) {
    var code = e.code();
    return switch (of(e)) {
      case SLOWER -> new Receipt.Slower(Duration.ofSeconds(Math.max(1, e.retryAfterSeconds())));
      case LOOK_FIRST -> new Receipt.Unknown(code);
      case SLACK_DOWN -> new Receipt.Down(code);
      case STOP -> new Receipt.NotAllowed(code);
      case READER_GONE, REOPEN -> new Receipt.Unreachable(code);
      case PLAIN_TEXT, GIVE_UP -> new Receipt.Refused(code);
      case TRY_AGAIN -> new Receipt.Failed(code);
    };
  }

  /** What we may not read in one channel says nothing of everybody's messages. */
  static Receipt receiptOfChannel(SlackException e) {
    var receipt = receipt(e);
    return receipt instanceof Receipt.NotAllowed refused
        ? new Receipt.Refused(refused.why())
        : receipt;
  }

  /** A message that can't be found any more says nothing about its reader. */
  static Receipt receiptOfEdit(SlackException e) {
    var receipt = receipt(e);
    return receipt instanceof Receipt.Unreachable gone ? new Receipt.Refused(gone.why()) : receipt;
  }
}
