/**
 * Slack's side towards the bot: signed HTTP requests or Socket Mode envelopes, three-second acks,
 * event retries; may import the JDK, Jackson, Java-WebSocket, SLF4J and the workspace's state.
 */
@NullMarked
package mentorbot.workspace.delivery;

import org.jspecify.annotations.NullMarked;
