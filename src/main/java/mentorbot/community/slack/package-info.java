/**
 * The community in Slack: its pages, forms and posts; may import community, mentorbot.slack and
 * texts.
 */
@NullMarked
package mentorbot.community.slack;

import org.jspecify.annotations.NullMarked;
