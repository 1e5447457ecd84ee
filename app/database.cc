#include "app/database.h"

#include <sqlite3.h>

#include "late/late_library.h"

namespace rasoat::app {
namespace {

RASOAT_LATE(RASOAT_SQLITE, sqlite3_bind_blob64);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_bind_int64);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_bind_text64);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_busy_timeout);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_close_v2);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_column_blob);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_column_bytes);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_column_int64);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_column_type);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_db_handle);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_errmsg);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_errcode);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_exec);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_finalize);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_last_insert_rowid);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_open_v2);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_prepare_v2);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_reset);
RASOAT_LATE(RASOAT_SQLITE, sqlite3_step);

constexpr int kWaitMilliseconds = 20'000;  // for another run that is writing

// In Vietnamese; in English SQLite has its own words.
std::string words_of(int code) {
  switch (code) {
    case SQLITE_NOTADB:
      return "tệp không phải cơ sở dữ liệu SQLite";
    case SQLITE_CORRUPT:
      return "tệp đã hỏng";
    case SQLITE_CANTOPEN:
      return "không mở được tệp";
    case SQLITE_IOERR:
      return "lỗi đọc, ghi đĩa";
    case SQLITE_FULL:
      return "đĩa đã đầy";
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return "không có quyền ghi";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "chương trình khác đang ghi tệp này";
    case SQLITE_NOMEM:
      return "không đủ bộ nhớ";
    case SQLITE_ERROR:
      return "cấu trúc dữ liệu không phải của rasoat";
    default:
      return "lỗi SQLite số " + std::to_string(code);
  }
}

[[noreturn]] void fail(sqlite3* database) {
  constexpr int kMain = 0xFF;  // of a code that is told more exactly
  if (database == nullptr) throw DatabaseError(words_of(SQLITE_NOMEM), "out of memory");
  throw DatabaseError(words_of(sqlite3_errcode(database) & kMain), sqlite3_errmsg(database));
}

}  // namespace

void Statement::Close::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

bool Statement::next() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(sqlite3_db_handle(statement_.get()));
  return false;
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

// Bound without a copy: what is given lives until the rows are taken.
void Statement::bind(int place, std::string_view text) {
  const char* bytes = text.empty() ? "" : text.data();  // null would be NULL
  if (sqlite3_bind_text64(statement_.get(), place, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
    fail(sqlite3_db_handle(statement_.get()));
}

void Statement::bind(int place, Blob blob) {
  const char* bytes = blob.bytes.empty() ? "" : blob.bytes.data();
  if (sqlite3_bind_blob64(statement_.get(), place, bytes, blob.bytes.size(), SQLITE_STATIC) != SQLITE_OK)
    fail(sqlite3_db_handle(statement_.get()));
}

void Statement::bind_number(int place, std::int64_t number) {
  if (sqlite3_bind_int64(statement_.get(), place, number) != SQLITE_OK) fail(sqlite3_db_handle(statement_.get()));
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string_view Statement::text(int column) const {
  const void* bytes = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(bytes), size);
}

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Database::Database(const std::string& path, Opening opening) {
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |= opening == Opening::kReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (opening == Opening::kCreate) flags |= SQLITE_OPEN_CREATE;
  sqlite3* opened = nullptr;
  const std::string file = path.starts_with(':') ? "./" + path : path;  // ":memory:" is the name of a file too
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags, nullptr);
  database_.reset(opened);
  if (code != SQLITE_OK) fail(opened);
  sqlite3_busy_timeout(opened, kWaitMilliseconds);
}

// An empty name is a database of its own in a file that is gone from its folder at once.
Database Database::temporary() {
  Database database("", Opening::kCreate);
  database.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE");
  return database;
}

void Database::run(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(database_.get());
}

Statement Database::prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  const int size = static_cast<int>(sql.size());
  if (sqlite3_prepare_v2(database_.get(), sql.c_str(), size, &statement, nullptr) != SQLITE_OK) fail(database_.get());
  return Statement(statement);
}

std::int64_t Database::number(const std::string& sql) {
  Statement query = prepare(sql);
  query.start();
  return query.next() ? query.number(0) : 0;
}

std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(database_.get()); }

}  // namespace rasoat::app
