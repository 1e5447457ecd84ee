#include "app/partial.h"

#include <cstdlib>
#include <set>

#include "reports/portfolio_report.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::Database;
using rasoat::app::DatabaseError;
using rasoat::app::header_of;
using rasoat::app::Lang;
using rasoat::app::numbers_of;
using rasoat::app::Opening;
using rasoat::app::parse_shard;
using rasoat::app::Partial;
using rasoat::app::Partials;
using rasoat::app::PartialWriter;
using rasoat::app::RunBasis;
using rasoat::app::Shard;
using rasoat::checker::ExaminedPlan;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

const std::vector<std::string> kFiles = {"a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml", "f.yaml", "g.yaml"};

RunBasis some_basis() {
  RunBasis basis;
  basis.tool_version = "1.0";
  basis.packs = {{"thu", "1.0.0", "0123456789abcdef", ""}};
  basis.lang = "vi";
  return basis;
}

// The part as an audit would write it, and back.
Partial part_of(const TemporaryFolder& folder, const Shard& shard, const RunBasis& basis = some_basis(),
                const std::vector<std::string>& files = kFiles) {
  const std::string file = folder.path("phan-" + std::to_string(shard.part));
  PartialWriter writer(file);
  for (const std::size_t number : numbers_of(shard, files.size())) {
    ExaminedPlan plan;
    plan.record.file = files[number];
    writer.store().add(plan);
  }
  writer.finish(header_of(basis, shard, {{"."}, {}}, files));
  return Partial(file);
}

std::string obstacle_of(std::vector<Partial> parts, const RunBasis& basis = some_basis()) {
  const auto obstacle = Partials(std::move(parts)).obstacle(basis, Lang::kEn);
  return obstacle ? (obstacle->missing ? "missing: " : "") + obstacle->text : "";
}

template <typename... Parts>
std::vector<Partial> list(Parts... parts) {
  std::vector<Partial> all;
  (all.push_back(std::move(parts)), ...);
  return all;
}

int run(const TemporaryFolder& folder, const std::string& arguments) {
  const std::string command =
      "cd '" RASOAT_SOURCE_DIR "/plans' && " RASOAT_BINARY " " + arguments + " 2>" + folder.path("stderr");
  const int status = std::system(command.c_str());
  return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("a part is named I/N and nothing else") {
  const auto shard = parse_shard("2/8");
  REQUIRE(shard);
  CHECK(shard->part == 2);
  CHECK(shard->parts == 8);
  for (const std::string word : {"", "/", "2", "0/3", "4/3", "-1/3", "1/3x", "1 /3", "1/0", "1/99999999999", "1/2/3"}) {
    INFO(word);
    CHECK_FALSE(parse_shard(word));
  }
}

TEST_CASE("the parts share out every file once, and in turn") {
  for (std::uint32_t parts = 1; parts <= 9; ++parts) {
    std::set<std::size_t> all;
    std::size_t count = 0;
    for (std::uint32_t part = 1; part <= parts; ++part) {
      const std::vector<std::size_t> mine = numbers_of({part, parts}, kFiles.size());
      CHECK(mine.size() <= (kFiles.size() + parts - 1) / parts);
      all.insert(mine.begin(), mine.end());
      count += mine.size();
    }
    CHECK(count == kFiles.size());
    CHECK(all.size() == kFiles.size());
  }
}

TEST_CASE("parts in any order give all plans in path order") {
  const TemporaryFolder folder;
  for (const std::uint32_t parts : {1u, 3u, 9u}) {  // nine: two of them are empty
    std::vector<Partial> all;
    for (std::uint32_t part = parts; part >= 1; --part) all.push_back(part_of(folder, {part, parts}));
    Partials joined(std::move(all));
    REQUIRE_FALSE(joined.obstacle(some_basis(), Lang::kVi));
    for (int time = 0; time < 2; ++time) {
      std::vector<std::string> files;
      joined.each([&](std::uint32_t plan, const ExaminedPlan& examined) {
        CHECK(plan == files.size());
        files.push_back(examined.record.file);
      });
      CHECK(files == kFiles);
    }
  }
}

TEST_CASE("parts that do not belong together are told apart") {
  const TemporaryFolder folder, other;
  CHECK(obstacle_of(list(part_of(folder, {1, 2}), part_of(folder, {2, 2}))).empty());

  const auto with = [&](auto change) {
    RunBasis basis = some_basis();
    change(basis);
    return obstacle_of(list(part_of(folder, {1, 2}), part_of(folder, {2, 2}, basis)));
  };
  CHECK_THAT(with([](RunBasis& b) { b.tool_version = "2.0"; }), Catch::Contains("versions of the program"));
  CHECK_THAT(with([](RunBasis& b) { b.packs[0].digest = "f"; }), Catch::Contains("rule packs"));
  CHECK_THAT(with([](RunBasis& b) { b.registry = "f"; }), Catch::Contains("registries"));
  CHECK_THAT(with([](RunBasis& b) { b.profile = "strict"; }), Catch::Contains("--profile"));
  CHECK_THAT(with([](RunBasis& b) { b.as_of = "2025-01-01"; }), Catch::Contains("--as-of"));
  CHECK_THAT(with([](RunBasis& b) { b.lang = "en"; }), Catch::Contains("--lang"));
  CHECK_THAT(with([](RunBasis& b) { b.waivers = false; }), Catch::Contains("--no-waivers"));
  CHECK_THAT(with([](RunBasis& b) { b.today = "2025-01-01"; }), Catch::Contains("--today"));
  for (const std::string role : {"--config", "--waivers", "--roster", "--superior"}) {
    CHECK_THAT(with([&](RunBasis& b) { b.files = {{role, "x", "aa"}}; }), Catch::Contains(role));
  }
  for (const std::string role : {".rasoat.yaml", "waivers"}) {
    CHECK_THAT(with([&](RunBasis& b) { b.found.files = {{role, "x", "aa"}}; }), Catch::Contains(role));
  }
  CHECK_THAT(with([](RunBasis& b) { b.found.rules = "f"; }), Catch::Contains("configurations"));

  std::vector<std::string> one_more = kFiles;
  one_more.emplace_back("h.yaml");
  CHECK_THAT(obstacle_of(list(part_of(folder, {1, 2}), part_of(folder, {2, 2}, some_basis(), one_more))),
             Catch::Contains("another set of plans"));
  std::vector<std::string> renamed = kFiles;
  renamed.back() = "h.yaml";
  CHECK_THAT(obstacle_of(list(part_of(folder, {1, 2}), part_of(folder, {2, 2}, some_basis(), renamed))),
             Catch::Contains("another set of plans"));
  CHECK_THAT(obstacle_of(list(part_of(folder, {1, 2}), part_of(folder, {2, 3}))), Catch::Contains("--shard"));
  CHECK_THAT(obstacle_of(list(part_of(folder, {1, 2}), part_of(other, {1, 2}))), Catch::Contains("twice"));
  CHECK_THAT(obstacle_of(list(part_of(folder, {1, 3}), part_of(folder, {3, 3}))),
             Catch::StartsWith("missing: ") && Catch::Contains("2 (2/3)"));
}

TEST_CASE("where a deciding file lies does not matter, what it says does") {
  const TemporaryFolder folder;
  RunBasis here = some_basis(), there = some_basis();
  here.files = {{"--roster", "/a/don-vi.csv", "aa"}};
  there.files = {{"--roster", "/b/don-vi.csv", "aa"}};
  CHECK(obstacle_of(list(part_of(folder, {1, 1}, here)), there).empty());
}

TEST_CASE("a file that is no part, or half of one, is refused") {
  const TemporaryFolder folder;
  (void)part_of(folder, {1, 1});
  const std::string whole = read_file(folder.path("phan-1"));
  folder.write("text", "rasoat: 1\n");
  folder.write("empty", "");
  CHECK_THROWS_AS(Partial(folder.path("text")), DatabaseError);
  CHECK_THROWS_AS(Partial(folder.path("empty")), DatabaseError);
  CHECK_THROWS_AS(Partial(folder.path("missing")), DatabaseError);
  folder.write("other", whole);
  Database(folder.path("other"), Opening::kExisting).run("UPDATE part SET shape = shape || 't'");
  CHECK_THROWS_WITH(Partial(folder.path("other")), Catch::Contains("another version"));
  folder.write("damaged", whole);
  Database(folder.path("damaged"), Opening::kExisting).run("UPDATE part SET header = substr(header, 2)");
  CHECK_THROWS_WITH(Partial(folder.path("damaged")), Catch::Contains("damaged"));
}

TEST_CASE("a part that is not finished leaves nothing behind") {
  const TemporaryFolder folder;
  {
    PartialWriter(folder.path("phan")).store().add({});
  }
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("three parts joined give the bytes of one run, in every format") {
  const TemporaryFolder folder;
  for (int part = 1; part <= 3; ++part) {
    const std::string number = std::to_string(part);
    REQUIRE(run(folder, "audit samples --shard " + number + "/3 -j " + number + " -o " + folder.path("p" + number)) ==
            0);
  }
  const std::string parts = folder.path("p2") + " " + folder.path("p3") + " " + folder.path("p1");
  for (const rasoat::reports::PortfolioFormatInfo& format : rasoat::reports::portfolio_formats()) {
    if (format.folder) continue;
    const std::string name(format.name);
    INFO(name);
    const int code = run(folder, "audit samples -f " + name + "=" + folder.path("one"));
    CHECK(run(folder, "merge " + parts + " -f " + name + "=" + folder.path("joined")) == code);
    const std::string one = read_file(folder.path("one"));
    REQUIRE_FALSE(one.empty());
    CHECK((read_file(folder.path("joined")) == one));
  }
}
