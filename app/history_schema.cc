#include "app/history_schema.h"

#include <fmt/format.h>

#include <array>

namespace rasoat::app {
namespace {

constexpr std::int64_t kApplication = 0x72736F61;  // "rsoa": whose file it is, in SQLite's header

// What leads from version i to version i + 1. A step is never changed once it has been released.
constexpr std::array<const char*, kHistoryVersion> kSteps = {
    // 0 → 1. A finding is known by its unit, its rule and its fingerprint; a span is the runs in which it was there.
    R"(CREATE TABLE scopes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
       CREATE TABLE bases (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, rules TEXT NOT NULL);
       CREATE TABLE runs (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL REFERENCES scopes, name TEXT NOT NULL,
         as_of TEXT NOT NULL, basis INTEGER NOT NULL REFERENCES bases, tool TEXT NOT NULL, plans INTEGER NOT NULL,
         findings INTEGER NOT NULL);
       CREATE TABLE plans (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,
         file TEXT NOT NULL, run INTEGER NOT NULL REFERENCES runs);
       CREATE TABLE rulings (plan INTEGER NOT NULL REFERENCES plans, basis INTEGER NOT NULL REFERENCES bases,
         answers TEXT NOT NULL, PRIMARY KEY (plan, basis)) WITHOUT ROWID;
       CREATE TABLE units (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
       CREATE TABLE rules (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, vi TEXT NOT NULL, en TEXT NOT NULL);
       CREATE TABLE findings (id INTEGER PRIMARY KEY, scope INTEGER NOT NULL REFERENCES scopes,
         unit INTEGER NOT NULL REFERENCES units, rule INTEGER NOT NULL REFERENCES rules, fingerprint TEXT NOT NULL,
         kind INTEGER NOT NULL, UNIQUE (scope, unit, rule, fingerprint));
       CREATE TABLE spans (finding INTEGER NOT NULL REFERENCES findings, first_run INTEGER NOT NULL REFERENCES runs,
         gone_run INTEGER REFERENCES runs, PRIMARY KEY (finding, first_run)) WITHOUT ROWID;)",
    // 1 → 2. Why a finding is gone: it was mended, it was waived, or nothing asks for it any more.
    R"(ALTER TABLE spans ADD COLUMN gone_how TEXT;
       UPDATE spans SET gone_how = 'fixed' WHERE gone_run IS NOT NULL;)"};

void bring_up_to_date(Database& database) {
  database.run("BEGIN IMMEDIATE");  // another run may be making the same tables
  for (std::int64_t version = database.number("PRAGMA user_version"); version < kHistoryVersion; ++version) {
    database.run(kSteps[static_cast<std::size_t>(version)]);
    database.run("PRAGMA user_version = " + std::to_string(version + 1));
  }
  database.run("PRAGMA application_id = " + std::to_string(kApplication) + "; COMMIT");
}

}  // namespace

Database open_history(const std::string& path, Opening opening) {
  Database database(path, opening);
  const bool empty = database.number("SELECT count(*) FROM sqlite_schema") == 0;
  const std::int64_t version = database.number("PRAGMA user_version");
  if ((!empty && database.number("PRAGMA application_id") != kApplication) || version < 0)
    throw DatabaseError("tệp không phải lịch sử thẩm định của rasoat", "not a rasoat history");
  if (version > kHistoryVersion)
    throw DatabaseError(fmt::format("lịch sử do phiên bản rasoat mới hơn lập: {} > {}", version, kHistoryVersion),
                        fmt::format("written by a newer rasoat: {} > {}", version, kHistoryVersion));
  database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-8000; PRAGMA temp_store=FILE");
  if (version < kHistoryVersion) bring_up_to_date(database);
  return database;
}

}  // namespace rasoat::app
