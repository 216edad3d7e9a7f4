/**
 * Reviews facing the street: command, taps, pages, messages, Home; may import reviews, slack, texts
 * and the Slack SDK.
 */
@NullMarked
package mentorbot.reviews.slack;

import org.jspecify.annotations.NullMarked;
