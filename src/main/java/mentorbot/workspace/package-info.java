/**
 * The local Slack-compatible workspace: server, page, movable clock and a driver for tests; may
 * import the JDK, Jakarta Servlet, Jetty, Jackson, SLF4J and its own sub-packages, nothing else of
 * mentorbot.
 */
@NullMarked
package mentorbot.workspace;

import org.jspecify.annotations.NullMarked;
