package mentorbot.slack.delivery;

import java.time.Duration;
import java.util.Set;
import mentorbot.notices.Receipt;
import mentorbot.slack.SlackException;

/**
 * What each of Slack's errors means for the sender
 * (https://docs.slack.dev/reference/methods/chat.postMessage, chat.update, conversations.history,
 * views.publish). A code that is not named here is tried again, and in the end given up.
 */
final class SlackErrors {
  /** Our token, our scopes or our installation. */
  private static final Set<String> OURS =
      Set.of(
          "account_inactive",
          "access_denied",
          "ekm_access_denied",
          "enterprise_is_restricted",
          "invalid_auth",
          "missing_scope",
          "no_permission",
          "not_allowed_token_type",
          "not_authed",
          "org_login_required",
          "team_access_not_granted",
          "token_expired",
          "token_revoked");

  /**
   * The account or channel we write to. A person's id as channel gives channel_not_found if we
   * can't.
   */
  private static final Set<String> THE_READERS =
      Set.of(
          "cannot_dm_bot",
          "channel_not_found",
          "is_archived",
          "is_inactive",
          "messages_tab_disabled",
          "not_in_channel",
          "restricted_action",
          "user_disabled",
          "user_is_bot",
          "user_not_found",
          "user_not_visible",
          "users_not_found");

  /** Blocks that Slack doesn't take, while it may take the plain text. */
  private static final Set<String> THE_BLOCKS =
      Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "block_mismatch");

  /** This message, or this change of it. */
  private static final Set<String> THE_MESSAGES =
      Set.of(
          "cant_update_message",
          "edit_window_closed",
          "invalid_arguments",
          "invalid_metadata_format",
          "message_not_found",
          "metadata_too_large",
          "msg_too_long",
          "no_text",
          "view_too_large");

  /** Slack itself failed: it may or may not have done it. */
  private static final Set<String> SLACKS =
      Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

  private SlackErrors() {}

  static boolean blocksRefused(SlackException e) {
    return THE_BLOCKS.contains(e.code());
  }

  static Receipt receipt(SlackException e) {
    var code = e.code();
    if (code.equals(SlackException.RATE_LIMITED)) {
      return new Receipt.Slower(Duration.ofSeconds(Math.max(1, e.retryAfterSeconds())));
    }
    if (e.outcomeUnknown() || SLACKS.contains(code)) {
      return new Receipt.Unknown(code);
    }
    if (code.equals(SlackException.UNREACHABLE)) {
      return new Receipt.Down(code);
    }
    if (OURS.contains(code)) {
      return new Receipt.NotAllowed(code);
    }
    if (THE_READERS.contains(code)) {
      return new Receipt.Unreachable(code);
    }
    return THE_MESSAGES.contains(code) || THE_BLOCKS.contains(code)
        ? new Receipt.Refused(code)
        : new Receipt.Failed(code);
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
