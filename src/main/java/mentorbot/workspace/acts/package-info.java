/**
 * What people do in the workspace (type, press, submit, open Home) and what Slack's client and
 * server make of it; may import the JDK, Jackson and the workspace's state, rules, delivery and
 * api.
 */
@NullMarked
package mentorbot.workspace.acts;

import org.jspecify.annotations.NullMarked;
