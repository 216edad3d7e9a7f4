/**
 * Carries Slack's requests to Bolt, by HTTP or Socket Mode, and answers health checks; may import
 * Bolt, Jetty, Java-WebSocket and the SDK, no feature.
 */
@NullMarked
package mentorbot.transport;

import org.jspecify.annotations.NullMarked;
