#include "app/record_store.h"

#include <algorithm>
#include <vector>

#include "app/plan_archive.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::ArchiveReader;
using rasoat::app::ArchiveWriter;
using rasoat::app::Database;
using rasoat::app::DatabaseError;
using rasoat::app::Opening;
using rasoat::app::RecordStore;
using rasoat::checker::ExaminedPlan;
using rasoat::checker::KeptFinding;

namespace {

using rasoat::app::fields;
using rasoat::rules::Scalar;
using rasoat::rules::Struct;

// Gives every member of a struct, however deep, a value that no other has; vectors two parts, optionals one.
class Filler {
 public:
  template <typename... Values>
  void operator()(Values&... values) {
    (fill(values), ...);
  }

 private:
  void fill(bool& value) { value = true; }
  template <Scalar Value>
  void fill(Value& value) {
    value = static_cast<Value>(sizeof(Value) == 1 ? ++count_ % 128 : ++count_);
  }
  void fill(std::string& value) { value = "chữ " + std::to_string(++count_); }
  template <typename Value>
  void fill(std::vector<Value>& values) {
    values.resize(2);
    for (Value& value : values) fill(value);
  }
  template <typename Value>
  void fill(std::optional<Value>& value) {
    fill(value.emplace());
  }
  template <Struct Value>
  void fill(Value& value) {
    fields(*this, value);
  }
  int count_ = 0;
};

// Every text and every wider number, as the list of fields names them.
class Collector {
 public:
  template <typename... Values>
  void operator()(const Values&... values) {
    (collect(values), ...);
  }
  std::vector<std::string> found;

 private:
  template <Scalar Value>
  void collect(const Value& value) {
    if (sizeof(Value) > 1) found.push_back(std::to_string(static_cast<std::uint64_t>(value)));
  }
  void collect(const std::string& value) { found.push_back(value); }
  template <typename Value>
  void collect(const std::vector<Value>& values) {
    for (const Value& value : values) collect(value);
  }
  template <typename Value>
  void collect(const std::optional<Value>& value) {
    if (value) collect(*value);
  }
  template <Struct Value>
  void collect(const Value& value) {
    fields(*this, value);
  }
};

std::vector<std::string> values_of(const ExaminedPlan& plan) {
  Collector collector;
  collector(plan);
  return collector.found;
}

ExaminedPlan filled() {
  ExaminedPlan plan;
  Filler filler;
  filler(plan);
  return plan;
}

ExaminedPlan plan_named(const std::string& file, std::size_t findings) {
  ExaminedPlan plan;
  plan.record.file = file;
  for (std::size_t i = 0; i < findings; ++i) {
    KeptFinding finding;
    finding.say = file + " phát hiện " + std::to_string(i) + std::string(300, '.');
    plan.record.findings.push_back(finding);
  }
  return plan;
}

std::vector<ExaminedPlan> all_of(RecordStore& store) {
  std::vector<ExaminedPlan> plans;
  store.each([&](std::uint32_t number, const ExaminedPlan& plan) {
    CHECK(number == plans.size());
    plans.push_back(plan);
  });
  return plans;
}

}  // namespace

TEST_CASE("every member of a record comes back, and no list of fields names one twice") {
  const ExaminedPlan plan = filled();
  std::vector<std::string> values = values_of(plan);
  RecordStore store;
  store.add(plan);
  const std::vector<ExaminedPlan> back = all_of(store);
  REQUIRE(back.size() == 1);
  CHECK(values_of(back[0]) == values);
  CHECK(back[0].record.findings.at(1).waiver.reason == plan.record.findings.at(1).waiver.reason);
  CHECK(back[0].record.findings.at(1).waived);
  CHECK(back[0].record.answers == plan.record.answers);
  CHECK(back[0].traits.unit.date == plan.traits.unit.date);
  CHECK(back[0].sketch.runs == plan.sketch.runs);

  std::sort(values.begin(), values.end());
  CHECK(std::adjacent_find(values.begin(), values.end()) == values.end());
  REQUIRE(values.size() > 40);
}

TEST_CASE("records are read back in the order in which they were added, as often as asked") {
  RecordStore store;
  std::vector<std::string> names;
  for (int i = 0; i < 500; ++i) names.push_back("ke-hoach-" + std::to_string(i * 7919 % 500) + ".yaml");
  for (std::size_t i = 0; i < names.size(); ++i) store.add(plan_named(names[i], i % 40));
  for (int time = 0; time < 2; ++time) {
    const std::vector<ExaminedPlan> back = all_of(store);
    REQUIRE(back.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
      CHECK(back[i].record.file == names[i]);
      CHECK(back[i].record.findings.size() == i % 40);
    }
  }
}

TEST_CASE("negative and large numbers, empty and long texts come back") {
  ExaminedPlan plan = plan_named("", 0);
  plan.record.size = ~std::uint64_t{0};
  plan.traits.unit.period_from = static_cast<std::int16_t>(-1);
  plan.record.plan.title = std::string(1 << 20, 'a') + std::string("\0b", 2);
  RecordStore store;
  store.add(plan);
  const ExaminedPlan back = all_of(store).at(0);
  CHECK(back.record.size == ~std::uint64_t{0});
  CHECK(back.traits.unit.period_from == -1);
  CHECK_FALSE(back.traits.unit.period_until.has_value());
  CHECK(back.record.plan.title == plan.record.plan.title);
}

TEST_CASE("bytes that are no record are refused, wherever they are cut or changed") {
  ArchiveWriter writer;
  writer(filled());
  const std::string whole = writer.bytes();
  ExaminedPlan plan;
  for (std::size_t size = 0; size < whole.size(); ++size) {
    ArchiveReader reader(std::string_view(whole).substr(0, size));
    reader(plan);
    REQUIRE_FALSE(reader.whole());
  }
  for (std::size_t at = 0; at < whole.size(); ++at) {  // no crash, and no more memory than there are bytes
    std::string changed = whole;
    changed[at] = static_cast<char>(0xFF);
    ArchiveReader reader(changed);
    reader(plan);
    REQUIRE(plan.record.findings.size() <= changed.size());
  }
}

TEST_CASE("a changed byte in the database is a damaged record") {
  RecordStore store;
  store.add(filled());
  store.add(filled());
  CHECK(all_of(store).size() == 2);
  store.database().run("UPDATE records SET bytes = CAST(replace(bytes, 'chữ 9', 'chư 9') AS BLOB) WHERE number = 2");
  CHECK_THROWS_AS(all_of(store), DatabaseError);
}

TEST_CASE("what was not committed is not in the file") {
  const rasoat::tests::TemporaryFolder folder;
  const std::string file = folder.path("phan.db");
  {
    RecordStore(Database(file, Opening::kCreate)).add(filled());
  }
  CHECK(Database(file, Opening::kExisting).number("SELECT count(*) FROM sqlite_schema") == 0);
  {
    RecordStore store(Database(file, Opening::kCreate));
    store.add(filled());
    store.commit();
  }
  CHECK(Database(file, Opening::kReadOnly).number("SELECT count(*) FROM records") == 1);
}
