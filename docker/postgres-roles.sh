#!/bin/sh
# Runs once, in an empty data volume: the owner of the schema, the log-in of the processes, and their database.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set owner_password="$(cat /run/secrets/owner_password)" \
  --set server_password="$(cat /run/secrets/server_password)" <<'SQL'
CREATE ROLE app NOLOGIN;
CREATE ROLE gate_owner LOGIN PASSWORD :'owner_password' IN ROLE app;
CREATE ROLE gate_server LOGIN PASSWORD :'server_password' IN ROLE app;
CREATE DATABASE gate OWNER gate_owner;
SQL
