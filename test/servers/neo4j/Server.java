// A Neo4j community server on loopback for tests: java -cp 'lib/*' Server.java FOLDER PORT PASSWORD
// Prints "ready" once it answers, and stops when its input closes, so that it never outlives the test that started it.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

class Server {
    public static void main(String[] args) throws Exception {
        var isNew = !Files.exists(Path.of(args[0], "data"));
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
            .build();
        // The same password again would be refused.
        if (isNew) try (var transaction = server.database("system").beginTx()) {
            transaction.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
            transaction.commit();
        }
        System.out.println("ready");
        while (System.in.read() >= 0) { }
        server.shutdown();
    }
}
