// An SQLite database: opened, asked, written. The only door to SQLite; nothing of its types is seen outside.
//
// Every mistake is a DatabaseError with a text for people; whoever opens a database says what it was for. A Database is
// used by one thread at a time and must outlive its Statements. Texts that a Statement gives are valid until it is
// moved on. What is not committed when a Database goes is not there.
//
//   Database database(path, Opening::kCreate);
//   Statement insert = database.prepare("INSERT INTO plans VALUES (?, ?)");
//   insert.run(1, "ke-hoach.yaml");
//   Statement query = database.prepare("SELECT file FROM plans WHERE number < ?");
//   for (query.start(10); query.next();) print(query.text(0));
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "rules/terms.h"

struct sqlite3;
struct sqlite3_stmt;

namespace rasoat::app {

struct DatabaseError : std::runtime_error {
  DatabaseError(const std::string& vi, const std::string& en) : std::runtime_error(en), words{vi, en} {}
  rules::Wording words;
};

// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

class Statement {
 public:
  // Values for the question marks, in their order; then `next` gives row after row.
  template <typename... Values>
  void start(const Values&... values) {
    reset();
    int place = 0;
    (bind(++place, values), ...);
  }
  [[nodiscard]] bool next();
  // To the end, where no row is asked for.
  template <typename... Values>
  void run(const Values&... values) {
    start(values...);
    while (next()) {
    }
    reset();
  }

  [[nodiscard]] std::int64_t number(int column) const;
  [[nodiscard]] std::string_view text(int column) const;  // of a blob too
  [[nodiscard]] bool is_null(int column) const;

 private:
  friend class Database;
  struct Close {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  void reset();
  void bind(int place, std::string_view text);
  void bind(int place, const char* text) { bind(place, std::string_view(text)); }
  void bind(int place, Blob blob);
  void bind(int place, std::integral auto number) { bind_number(place, static_cast<std::int64_t>(number)); }
  void bind_number(int place, std::int64_t number);

  std::unique_ptr<sqlite3_stmt, Close> statement_;
};

enum class Opening : std::uint8_t { kCreate, kExisting, kReadOnly };

class Database {
 public:
  // A file; made where kCreate finds none.
  Database(const std::string& path, Opening opening);
  // Private, on disk where it does not fit a small cache, gone with the object.
  [[nodiscard]] static Database temporary();

  void run(const std::string& sql);  // several statements, no rows
  [[nodiscard]] Statement prepare(const std::string& sql);
  [[nodiscard]] std::int64_t number(const std::string& sql);  // the first value of the first row; 0: no row
  [[nodiscard]] std::int64_t last_row() const;                // the number of the row inserted last

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace rasoat::app
