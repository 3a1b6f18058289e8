# Read by the start script of the Neo4j image (EXTENSION_SCRIPT), which itself takes no password with a slash.
# Sets the password before the first start of the database; later it changes nothing.
$neo4j_admin_cmd dbms set-initial-password "$FIRST_PASSWORD"
