/**
 * The bot's way to Slack: Web API methods with their scopes, tiers and errors, response_urls and
 * uploads; may import the JDK, Jakarta Servlet, Jetty, Jackson, SLF4J, the workspace's state, rules
 * and delivery.
 */
@NullMarked
package mentorbot.workspace.api;

import org.jspecify.annotations.NullMarked;
