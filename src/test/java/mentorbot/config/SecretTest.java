package mentorbot.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
  @Test
  void a_secret_never_prints_itself() {
    Secret secret = new Secret("xoxb-1");
    assertThat(secret).hasToString("[REDACTED]");
    assertThat("" + new Mode.SocketMode(secret, secret)).doesNotContain("xoxb");
    assertThat(secret.reveal()).isEqualTo("xoxb-1");
  }

  @Test
  void secrets_are_equal_by_value_and_hash_alike() {
    assertThat(new Secret("a")).isEqualTo(new Secret("a")).isNotEqualTo(new Secret("b"));
    assertThat(new Secret("a")).isNotEqualTo("a").hasSameHashCodeAs(new Secret("b"));
  }
}
