package mentorbot.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** How the pool and Hibernate are set up. */
final class Connections {
  private Connections() {}

  static HikariDataSource pool(DatabaseSettings settings) {
    var hikari = new HikariConfig();
    hikari.setPoolName("mentorbot");
    hikari.setJdbcUrl(settings.jdbcUrl());
    if (settings.isPostgres()) {
      hikari.addDataSourceProperty("ApplicationName", "mentorbot");
    } else {
      hikari.setDataSource(new KeptStatements(settings.jdbcUrl()));
    } else {
      // Its messages would quote the values that a key refused.
      hikari.addDataSourceProperty("logServerErrorDetail", "false");
    }
    hikari.setMaximumPoolSize(settings.connections());
    hikari.setConnectionTimeout(2_500);
    hikari.setAutoCommit(false);
    return new HikariDataSource(hikari);
  }

  static SessionFactory sessions(DataSource pool, List<Class<?>> entities) {
    var configuration = new Configuration();
    configuration.addAnnotatedClass(Delivery.class);
    configuration.addAnnotatedClass(Installation.class);
    entities.forEach(configuration::addAnnotatedClass);
    configuration.getProperties().put("hibernate.connection.datasource", pool);
    configuration.setProperty("hibernate.connection.provider_disables_autocommit", "true");
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
    configuration.setProperty("hibernate.jdbc.batch_size", "50");
    // HSQLDB warns of every update that finds nothing to change.
    configuration.setProperty("hibernate.jdbc.log.warnings", "false");
    configuration.setProperty(
        "hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP_WITH_TIMEZONE");
    return configuration.buildSessionFactory();
  }
}
