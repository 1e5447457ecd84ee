#include "app/check_cache.h"

#include <sys/stat.h>

#include <cstdlib>
#include <thread>
#include <vector>

#include "reports/report.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using rasoat::app::CheckCache;
using rasoat::checker::Audit;
using rasoat::checker::Checker;
using rasoat::checker::CheckOptions;
using rasoat::checker::WrittenWaiver;
using rasoat::plans::SourceFile;
using rasoat::tests::read_file;
using rasoat::tests::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

const std::string kPlan = "rasoat: 1\nnhiem_vu: [{ cong_viec: [{ noi_dung: Sửa quy chế }] }]\n";

std::shared_ptr<const SourceFile> source(const std::string& text = kPlan, const std::string& name = "a.yaml") {
  return std::make_shared<const SourceFile>(SourceFile::from_text(name, text));
}

const Checker& checker() {
  static const Checker kChecker(rasoat::rules::load_rules({}).rules);
  return kChecker;
}

// The one entry of the cache.
std::string entry_of(const TemporaryFolder& folder) {
  for (const auto& one : fs::recursive_directory_iterator(folder.path("kho"))) {
    if (one.is_regular_file() && one.path().filename() != ".gitignore") return one.path().string();
  }
  return "";
}

// What a check of `arguments` in the folder prints and how it ends; files it wrote beside.
std::string check(const TemporaryFolder& folder, const std::string& arguments) {
  const std::string command = "cd '" + folder.path() + "' && " RASOAT_BINARY " check " + arguments + " >'" +
                              folder.path("out.txt") + "' 2>'" + folder.path("err.txt") + "'";
  const int status = std::system(command.c_str());
  return std::to_string(WEXITSTATUS(status)) + read_file(folder.path("out.txt")) + read_file(folder.path("err.txt"));
}

}  // namespace

TEST_CASE("an audit comes back as it was kept") {
  const TemporaryFolder folder;
  CheckCache cache(folder.path("kho"));
  const auto plan = source();
  const std::string key = cache.key("quy tắc", *plan, {});
  CHECK_FALSE(cache.find(key, plan, checker().cards()));
  const Audit audit = checker().check(plan, {});
  REQUIRE_FALSE(audit.findings.empty());
  cache.keep(key, audit);
  CHECK(cache.is_written());
  const std::optional<Audit> found = cache.find(key, plan, checker().cards());
  REQUIRE(found);
  CHECK(found->findings.size() == audit.findings.size());
  CHECK(found->rulings.size() == audit.rulings.size());
  CHECK(found->verdict() == audit.verdict());
  CHECK(found->source == plan);
  CHECK(read_file(folder.path("kho/.gitignore")) == "*\n");
}

TEST_CASE("whatever decides on an audit makes another key") {
  const TemporaryFolder folder;
  const CheckCache cache(folder.path("kho"));
  const auto plan = source();
  const std::string key = cache.key("quy tắc", *plan, {});
  CHECK(cache.key("quy tắc", *source(), {}) == key);
  CHECK(cache.key("quy tắc khác", *plan, {}) != key);
  CHECK(cache.key("quy tắc", *source(kPlan + "#"), {}) != key);
  CHECK(cache.key("quy tắc", *source(kPlan, "b.yaml"), {}) != key);
  const auto with = [&](auto change) {
    CheckOptions options;
    change(options);
    return cache.key("quy tắc", *plan, options);
  };
  CHECK(with([](CheckOptions& o) { o.as_of = {2026, 1, 1}; }) != key);
  CHECK(with([](CheckOptions& o) { o.today = {2026, 1, 1}; }) != key);
  CHECK(with([](CheckOptions& o) { o.today = {2026, 1, 1}; }) != with([](CheckOptions& o) { o.as_of = {2026, 1, 1}; }));
  CHECK(with([](CheckOptions& o) { o.witness = true; }) != key);
  CHECK(with([](CheckOptions& o) { o.waivers = false; }) != key);
  CHECK(with([](CheckOptions& o) { o.governing = source(""); }) != key);
  CHECK(with([](CheckOptions& o) { o.governing = source("a: 1\n"); }) !=
        with([](CheckOptions& o) { o.governing = source(""); }));
  const auto waived = [&](auto change) {
    WrittenWaiver waiver;
    change(waiver);
    return with([&](CheckOptions& o) { o.more_waivers = {waiver}; });
  };
  const std::string blank = waived([](WrittenWaiver&) {});
  CHECK(blank != key);
  CHECK(waived([](WrittenWaiver& w) { w.rule = "x"; }) != blank);
  CHECK(waived([](WrittenWaiver& w) { w.place = "x"; }) != blank);
  CHECK(waived([](WrittenWaiver& w) { w.reason = "x"; }) != blank);
  CHECK(waived([](WrittenWaiver& w) { w.approver = "x"; }) != blank);
  CHECK(waived([](WrittenWaiver& w) { w.until = "x"; }) != blank);
  CHECK(waived([](WrittenWaiver& w) { w.origin = "x"; }) != blank);
}

TEST_CASE("an entry that is damaged, cut short or of another key is none, and is written anew") {
  const TemporaryFolder folder;
  CheckCache cache(folder.path("kho"));
  const auto plan = source();
  const std::string key = cache.key("quy tắc", *plan, {});
  cache.keep(key, checker().check(plan, {}));
  const std::string place = entry_of(folder);
  const std::string whole = read_file(place);
  const auto put = [&](const std::string& bytes) { std::ofstream(place, std::ios::binary) << bytes; };
  const auto found = [&] { return cache.find(key, plan, checker().cards()).has_value(); };
  REQUIRE(found());
  for (std::size_t at = 0; at < whole.size(); at += 7) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 4);
    put(damaged);
    CHECK_FALSE(found());
    put(whole.substr(0, at));
    CHECK_FALSE(found());
  }
  put(whole + " ");
  CHECK_FALSE(found());
  CHECK_FALSE(cache.find(cache.key("khác", *plan, {}), plan, checker().cards()));
  cache.keep(key, checker().check(plan, {}));
  CHECK(found());
  CHECK(read_file(place) == whole);
}

TEST_CASE("a plan that could not be read to its end is never kept") {
  const TemporaryFolder folder;
  CheckCache cache(folder.path("kho"));
  const std::string text = "rasoat: 1\n---\nb: 1\n";
  const auto broken = source(text);
  const Audit audit = checker().check(broken, {});
  REQUIRE_FALSE(audit.read_completely);
  const std::string key = cache.key("quy tắc", *broken, {});
  cache.keep(key, audit);
  CHECK(entry_of(folder).empty());
}

TEST_CASE("a folder in use stays as git sees it, and no link of the plans is followed") {
  const TemporaryFolder folder;
  folder.write("dung/a.yaml", kPlan);
  folder.write("a.yaml", kPlan);
  check(folder, "a.yaml --cache-dir dung");
  CHECK_FALSE(fs::exists(folder.path("dung/.gitignore")));
  check(folder, "a.yaml --cache-dir moi/kho/");
  CHECK(read_file(folder.path("moi/kho/.gitignore")) == "*\n");
  fs::create_directory_symlink("dung", folder.path(".rasoat-cache"));
  CHECK_THAT(check(folder, "a.yaml --cache"), Catch::StartsWith("2") && Catch::Contains("liên kết"));
  CHECK_THAT(check(folder, "a.yaml --cache --no-cache"), !Catch::StartsWith("2"));
  fs::remove(folder.path(".rasoat-cache"));
  check(folder, "a.yaml --cache");
  CHECK(read_file(folder.path(".rasoat-cache/.gitignore")) == "*\n");
}

TEST_CASE("a cold and a warm run give the same bytes and the same exit code in every format") {
  const TemporaryFolder folder;
  const std::string samples = RASOAT_SOURCE_DIR "/plans/samples";
  for (const rasoat::reports::FormatInfo& info : rasoat::reports::formats()) {
    const std::string format(info.name);
    const std::string plain = check(folder, samples + " -f " + format);
    REQUIRE(plain.size() > 100);
    fs::remove_all(folder.path("kho"));
    INFO(format);
    CHECK(check(folder, samples + " --cache-dir kho -f " + format) == plain);
    CHECK(check(folder, samples + " --cache-dir kho -f " + format) == plain);
    CHECK(check(folder, samples + " --cache-dir kho -j 7 -f " + format) == plain);
  }
}

TEST_CASE("what is beside the plan changes: the answer is never that of before") {
  const TemporaryFolder folder;
  folder.write("a.yaml", kPlan);
  const auto both = [&](const std::string& more) {
    const std::string plain = check(folder, "a.yaml -f json " + more);
    CHECK(check(folder, "a.yaml -f json --cache-dir kho " + more) == plain);
    CHECK(check(folder, "a.yaml -f json --cache-dir kho " + more) == plain);
    return plain;
  };
  const std::string usual = both("");
  CHECK(both("--profile strict") != usual);
  CHECK(both("--pack the-thuc") != usual);
  CHECK(both("--as-of 2026-01-01") != usual);
  folder.write(".rasoat.yaml", "rules: { work-without-lead: error }\n");
  const std::string configured = both("");
  CHECK(configured != usual);
  CHECK(both("--isolated") == usual);
  folder.write(".rasoat.yaml", "rules: { work-without-lead: error }\nwaivers: [mien.yaml]\n");
  folder.write(
      "mien.yaml",
      "mien_ap_dung: [{ tep: a.yaml, quy_tac: work-without-lead, ly_do: bàn giao, nguoi_duyet: Bí thư, den_ngay: "
      "31/12/2025 }]\n");
  const std::string waived = both("--today 2025-01-01");
  CHECK(waived != configured);
  CHECK(both("--today 2026-01-01") != waived);
  CHECK(both("--today 2025-01-01 --no-waivers") != waived);
  CHECK(check(folder, "a.yaml --baseline x.yaml --cache-dir kho").front() == '2');
  REQUIRE(std::system(("cd '" + folder.path() + "' && " RASOAT_BINARY " baseline update a.yaml --baseline co.yaml 2>&1")
                          .c_str()) == 0);
  CHECK(both("--baseline co.yaml") != both(""));
  folder.write("so/bodies.yaml", read_file(RASOAT_SOURCE_DIR "/rules/registry/bodies.yaml"));
  (void)both("--registry so");
  folder.write("a.yaml", "a: [\n");
  CHECK(both("").front() == '3');
  fs::remove(folder.path("a.yaml"));
  CHECK(both("").front() == '3');
}

TEST_CASE("runs side by side share a folder; one that cannot be written is told and changes nothing") {
  const TemporaryFolder folder;
  const std::string samples = RASOAT_SOURCE_DIR "/plans/samples";
  const std::string plain = check(folder, samples + " -f json");
  std::vector<std::thread> runs;
  for (int run = 0; run < 4; ++run) {
    runs.emplace_back([&] {
      (void)std::system(("cd '" + folder.path() + "' && " RASOAT_BINARY " check " + samples +
                         " -f json --cache-dir kho >/dev/null 2>&1")
                            .c_str());
    });
  }
  for (std::thread& run : runs) run.join();
  CHECK(check(folder, samples + " -f json --cache-dir kho") == plain);
  folder.write("tep", "x");
  const std::string told = check(folder, samples + " -f json --cache-dir tep");
  CHECK(told.starts_with(plain));
  CHECK_THAT(told, Catch::Contains("bộ nhớ đệm"));
}

TEST_CASE("without SHA-256 nothing is remembered and nothing is said of a plan") {
  const TemporaryFolder folder;
  folder.write("a.yaml", kPlan);
  // A libcrypto that is told to load no algorithms.
  folder.write("none.cnf", "openssl_conf = a\n[a]\nproviders = b\n[b]\nbase = c\n[c]\nactivate = 1\n");
  ::setenv("OPENSSL_CONF", folder.path("none.cnf").c_str(), 1);
  const std::string told = check(folder, "a.yaml --cache-dir kho");
  ::unsetenv("OPENSSL_CONF");
  CHECK(told.starts_with("70"));
  CHECK(told.contains("libcrypto: SHA-256"));
  CHECK_FALSE(fs::exists(folder.path("kho")));
}
