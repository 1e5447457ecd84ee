#include "app/record_store.h"

#include <cstring>

#include "app/plan_archive.h"

namespace rasoat::app {
namespace {

// Tells damage, not malice. Eight bytes at a time, because every record passes here twice.
std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = bytes.size() * 0x9e3779b97f4a7c15;
  while (!bytes.empty()) {
    std::uint64_t word = 0;
    const std::size_t size = std::min(bytes.size(), sizeof word);
    std::memcpy(&word, bytes.data(), size);
    sum = (sum ^ word) * 0xff51afd7ed558ccd;
    sum ^= sum >> 32;
    bytes.remove_prefix(size);
  }
  return sum;
}

// The tables are made within the transaction that holds the records.
Database with_table(Database database) {
  database.run("BEGIN; CREATE TABLE records (number INTEGER PRIMARY KEY, checksum INTEGER, bytes BLOB)");
  return database;
}

}  // namespace

const std::string& record_shape() {
  static const std::string shape = shape_of<checker::ExaminedPlan>();
  return shape;
}

RecordCursor::RecordCursor(Database& database)
    : query_(database.prepare("SELECT checksum, bytes FROM records ORDER BY number")) {
  query_.start();
}

std::optional<checker::ExaminedPlan> RecordCursor::next() {
  if (!query_.next()) return std::nullopt;
  const std::string_view bytes = query_.text(1);
  ArchiveReader reader(bytes);
  std::optional<checker::ExaminedPlan> plan(std::in_place);
  if (static_cast<std::uint64_t>(query_.number(0)) == checksum(bytes)) reader(*plan);
  if (!reader.whole()) throw DatabaseError("có bản ghi đã hỏng", "a record is damaged");
  return plan;
}

RecordStore::RecordStore(Database database)
    : database_(with_table(std::move(database))),
      insert_(database_.prepare("INSERT INTO records (checksum, bytes) VALUES (?, ?)")) {}

void RecordStore::add(const checker::ExaminedPlan& plan) {
  ArchiveWriter writer;
  writer(plan);
  insert_.run(checksum(writer.bytes()), Blob{writer.bytes()});
}

void RecordStore::each(const TakePlan& take) {
  RecordCursor cursor(database_);
  for (std::uint32_t number = 0; const std::optional<checker::ExaminedPlan> plan = cursor.next(); ++number) {
    take(number, *plan);
  }
}

void RecordStore::commit() { database_.run("COMMIT"); }

}  // namespace rasoat::app
