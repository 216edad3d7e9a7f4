package mentorbot.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import okhttp3.FormBody;

/**
 * Makes the calls that are made for very many people. The SDK builds its reader of JSON anew for
 * each answer, which takes longer than the rest of the call; this one keeps it.
 */
final class KeptReader {
  private final Slack slack;
  private final MethodsClient methods;
  private final String token;
  private final Gson json;

  KeptReader(Slack slack, MethodsClient methods, String token) {
    this.slack = slack;
    this.methods = methods;
    this.token = token;
    this.json = GsonFactory.createSnakeCase(slack.getConfig());
  }

  <R extends SlackApiTextResponse> R call(String method, FormBody.Builder form, Class<R> type)
      throws IOException, SlackApiException {
    try (var response = methods.runPostFormWithToken(form, method, token)) {
      var answer = response.body().string();
      if (!response.isSuccessful()) {
        throw new SlackApiException(slack.getConfig(), response, answer);
      }
      return json.fromJson(answer, type);
    }
  }
}
