package mentorbot.store;

import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to write a row of another team. Hibernate's tenant filter covers queries only: an update
 * or delete by object would otherwise reach across.
 */
final class TeamGuard implements Interceptor {
  private final String team;

  TeamGuard(String team) {
    this.team = team;
  }

  @Override
  public void onInsert(
      Object entity, Object id, Object[] state, String[] propertyNames, Type[] propertyTypes) {
    refuseForeign(entity, true);
  }

  @Override
  public void onUpdate(
      Object entity, Object id, Object[] state, String[] propertyNames, Type[] propertyTypes) {
    refuseForeign(entity, false);
  }

  @Override
  public void onUpsert(
      Object entity, Object id, Object[] state, String[] propertyNames, Type[] propertyTypes) {
    refuseForeign(entity, true);
  }

  @Override
  public void onDelete(Object entity, Object id, String[] propertyNames, Type[] propertyTypes) {
    refuseForeign(entity, false);
  }

  private void refuseForeign(Object entity, boolean mayBeNew) {
    if (!(entity instanceof Row row)) {
      throw new ForeignTeamException(entity.getClass().getSimpleName() + " has no team");
    }
    @Nullable String owner = row.team;
    if (!(team.equals(owner) || (owner == null && mayBeNew))) {
      throw new ForeignTeamException(entity.getClass().getSimpleName() + " is another team's");
    }
  }
}
