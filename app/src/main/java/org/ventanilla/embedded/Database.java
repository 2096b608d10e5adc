package org.ventanilla.embedded;

/**
 * Where the data is and as whom to speak to it.
 *
 * @param owner owns the tables and migrates them; never used to serve a request
 * @param app serves requests and owns nothing
 * @param initSql what every connection of the program says first, or nothing
 */
public record Database(String url, Login owner, Login app, String initSql) {

    /** Database errors quote rows in their detail; the driver is told to leave it out. */
    static final String DRIVER_OPTIONS = "logServerErrorDetail=false&tcpKeepAlive=true&ApplicationName=ventanilla";

    /** A PostgreSQL of somebody else's, 15 or newer. */
    public static Database on(String url, Login login) {
        return Roles.on(url, login);
    }

    /** A name and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
