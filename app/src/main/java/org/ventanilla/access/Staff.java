package org.ventanilla.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.kernel.Caller;

/** The people who work at the centres, kept in PostgreSQL. */
@Component
public class Staff {

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final OrganisationPolicy organisations;
    private final TransactionTemplate transaction;

    Staff(
            JdbcClient sql,
            PasswordEncoder passwords,
            OrganisationPolicy organisations,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.sql = sql;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody who works here. */
    record Member(Caller caller, String place, Password password, boolean isDemo) {}

    /**
     * @param version rises with each new one
     * @param mustChange whether somebody else chose it
     */
    record Password(String hash, int version, boolean mustChange) {

        boolean isStill(int remembered) {
            return version == remembered;
        }

        @Override
        public String toString() {
            return "Password";
        }
    }

    /** Somebody new at a centre, with the password already encoded. */
    public record Newcomer(
            UUID id, String username, String name, String password, String role, UUID centre, boolean isDemo) {}

    /** Whether nobody by this name was there before; those who left keep theirs. Runs in the caller's transaction. */
    boolean enrolNew(Newcomer newcomer) {
        signingIn(newcomer.username());
        return insert(newcomer, "on conflict (username) do nothing") == 1;
    }

    /** Whether somebody has the password they chose, in the place of this version. Runs in the caller's transaction. */
    boolean replacePassword(String username, int version, String encoded) {
        return sql.sql("""
                        update staff_member
                           set password = :password, password_version = :version + 1, must_change_password = false
                         where username = :username and password_version = :version
                        """)
                        .param("password", encoded)
                        .param("version", version)
                        .param("username", username)
                        .update()
                == 1;
    }

    /**
     * Whether somebody of this centre has another password now, which they must change before anything else. Runs in the
     * caller's transaction.
     */
    boolean setPassword(String username, UUID centre, String encoded) {
        return sql.sql("""
                        update staff_member
                           set password = :password, password_version = password_version + 1, must_change_password = true
                         where username = :username and centre_id = :centre
                        """)
                        .param("password", encoded)
                        .param("username", username)
                        .param("centre", centre)
                        .update()
                == 1;
    }

    /** Whether somebody of this centre who worked here no longer does. Runs in the caller's transaction. */
    boolean close(String username, UUID centre) {
        return sql.sql("""
                        update staff_member set is_active = false
                         where username = :username and centre_id = :centre and is_active
                        """).param("username", username).param("centre", centre).update() == 1;
    }

    boolean matches(String typed, Password password) {
        return PasswordPolicy.isReadWhole(typed) && passwords.matches(typed, password.hash());
    }

    public String encode(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /** Runs in the caller's transaction. */
    public void enrol(Newcomer newcomer) {
        signingIn(newcomer.username());
        insert(newcomer, "");
    }

    private int insert(Newcomer newcomer, String unless) {
        return sql.sql("""
                        insert into staff_member (id, username, name, password, role, centre_id, is_demo, must_change_password)
                        values (:id, :username, :name, :password, :role, :centre, :demo, not :demo)
                        """ + unless)
                .param("id", newcomer.id())
                .param("username", newcomer.username())
                .param("name", newcomer.name())
                .param("password", newcomer.password())
                .param("role", newcomer.role())
                .param("centre", newcomer.centre())
                .param("demo", newcomer.isDemo())
                .update();
    }

    @Nullable
    Member findActive(String username) {
        var found = transaction.execute(_ -> {
            signingIn(username);
            return sql.sql("""
                            select s.id, s.name, s.password, s.password_version, s.must_change_password, s.is_demo, s.role,
                                   s.organisation, s.centre_id, c.name as place, c.time_zone
                              from staff_member s join centre c on c.id = s.centre_id
                             where s.username = :username and s.is_active
                            """).param("username", username).query(this::read).optional();
        });
        return found.orElse(null);
    }

    private void signingIn(String username) {
        sql.sql("select set_config('app.signing_in', :username, true)")
                .param("username", username)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private Member read(ResultSet row, int number) throws SQLException {
        var caller = new Caller(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("centre_id", UUID.class),
                ZoneId.of(row.getString("time_zone")),
                organisations.permissionsOf(row.getString("organisation"), Role.valueOf(row.getString("role"))));
        var password = new Password(
                row.getString("password"), row.getInt("password_version"), row.getBoolean("must_change_password"));
        return new Member(caller, row.getString("place"), password, row.getBoolean("is_demo"));
    }
}
