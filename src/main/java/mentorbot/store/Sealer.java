package mentorbot.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seals private text at rest (Tink AEAD). The place of the text is bound in as associated data, so
 * that a sealed value copied to another row or column does not open.
 */
public final class Sealer {
  private final Aead aead;
  private final List<Aead> old;

  private Sealer(Aead aead, List<Aead> old) {
    this.aead = aead;
    this.old = List.copyOf(old);
  }

  /** The place of a sealed text. */
  public record Place(String team, String table, String column, String id) {
    byte[] bytes() {
      return String.join("\n", team, table, column, id).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Throws IllegalArgumentException, without naming the key, if it is not one of ours. */
  public static Sealer withKey(String key) {
    return withKeys(key, List.of());
  }

  /** Seals with the key; opens what was sealed with it or with an old one. */
  public static Sealer withKeys(String key, List<String> old) {
    return new Sealer(aead(key), old.stream().map(Sealer::aead).toList());
  }

  private static Aead aead(String key) {
    try {
      AeadConfig.register();
      var json = new String(Base64.getUrlDecoder().decode(key.strip()), StandardCharsets.UTF_8);
      var handle =
          TinkJsonProtoKeysetFormat.parseKeyset(
              json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
      return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IllegalArgumentException("not a key made by `new-key`");
    }
  }

  /** A fresh key in the form that {@code MENTORBOT_KEY} takes. */
  public static String newKey() {
    try {
      AeadConfig.register();
      var handle =
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
      var json =
          TinkJsonProtoKeysetFormat.serializeKeyset(
              handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether this is a whole key of ours. */
  public static boolean isKey(String key) {
    try {
      withKey(key);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  public byte[] seal(Place place, String text) {
    try {
      return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), place.bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  public byte @Nullable [] sealNullable(Place place, @Nullable String text) {
    return text == null ? null : seal(place, text);
  }

  public @Nullable String openNullable(Place place, byte @Nullable [] sealed) {
    return sealed == null ? null : open(place, sealed);
  }

  /** Throws IllegalStateException if the key is another one or the value stood elsewhere. */
  public String open(Place place, byte[] sealed) {
    var text = opened(aead, place, sealed);
    for (var other : old) {
      text = text == null ? opened(other, place, sealed) : text;
    }
    if (text == null) {
      throw new IllegalStateException("a sealed text does not open with this key");
    }
    return text;
  }

  /** Whether it opens without an old key. */
  public boolean isCurrent(Place place, byte[] sealed) {
    return opened(aead, place, sealed) != null;
  }

  private static @Nullable String opened(Aead aead, Place place, byte[] sealed) {
    try {
      return new String(aead.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      return null;
    }
  }
}
