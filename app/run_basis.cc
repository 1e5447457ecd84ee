#include "app/run_basis.h"

#include <fmt/format.h>

#include <algorithm>

#include "checker/portfolio/content_hash.h"
#include "plans/source_file.h"

namespace rasoat::app {
namespace {

void add_file(std::string_view role, const std::string& file, std::vector<BasisFile>& files) {
  if (file.empty()) return;
  const auto loaded = plans::SourceFile::load(file);
  files.push_back({std::string(role), file, loaded ? checker::content_hash(loaded->bytes()) : ""});
}

std::string words_of(const std::vector<BasisPack>& packs) {
  std::string words;
  for (const BasisPack& pack : packs)
    words += fmt::format("{}{} {} ({})", words.empty() ? "" : ", ", pack.name, pack.version, pack.digest);
  return words;
}

std::string words_of(const std::vector<BasisFile>& files, std::string_view role) {
  std::string words;
  for (const BasisFile& file : files) {
    if (file.role == role)
      words += fmt::format("{}{} ({})", words.empty() ? "" : ", ", file.file, file.digest.substr(0, 12));
  }
  return words;
}

std::vector<std::string> digests_of(const std::vector<BasisFile>& files, std::string_view role) {
  std::vector<std::string> digests;
  for (const BasisFile& file : files) {
    if (file.role == role) digests.push_back(file.digest);
  }
  std::sort(digests.begin(), digests.end());
  return digests;
}

std::string sentence(Both what, const std::string& a, const std::string& b, Lang lang) {
  const std::string none(pick(lang, "không có", "none"));
  return fmt::format("{}: {} ≠ {}", what.in(lang), a.empty() ? none : a, b.empty() ? none : b);
}

}  // namespace

FoundBasis found_by(const Gate& gate) {
  FoundBasis found{{}, gate.rules_digest(), gate.looks_for_configurations()};
  const rules::LoadOptions folders = gate.folders();
  found.rule_folders = folders.folders;
  found.registries = folders.registry.folders;
  for (const NamedFile& named : gate.named_files()) add_file(named.role, named.file, found.files);
  return found;
}

RunBasis basis_of(const AuditWishes& wishes, const rules::RuleSet& rules, FoundBasis found) {
  RunBasis basis;
  basis.found = std::move(found);
  basis.tool_version = RASOAT_VERSION;
  for (const rules::RulePack& pack : rules.packs())
    basis.packs.push_back({pack.name, pack.version, pack.digest, pack.profile});
  basis.registry = rules.registry().digest();
  basis.profile = wishes.rules.profile;
  add_file("--config", wishes.rules.config, basis.files);
  for (const std::string& file : wishes.waiver_files) add_file("--waivers", file, basis.files);
  add_file("--roster", wishes.roster, basis.files);
  add_file("--superior", wishes.superior, basis.files);
  basis.due = wishes.due ? rules::to_iso(*wishes.due) : "";
  basis.as_of = wishes.as_of ? rules::to_iso(*wishes.as_of) : "";
  basis.today = wishes.today ? rules::to_iso(*wishes.today) : "";
  basis.lang = wishes.rules.lang == Lang::kVi ? "vi" : "en";
  basis.waivers = wishes.waivers;
  return basis;
}

std::string difference(const RunBasis& a, const RunBasis& b, Lang lang) {
  const auto differs = [&](Both what, const std::string& of_a, const std::string& of_b) {
    return of_a == of_b ? std::string() : sentence(what, of_a, of_b, lang);
  };
  std::vector<std::string> found = {
      differs({"Phiên bản chương trình khác nhau", "Different versions of the program"}, a.tool_version,
              b.tool_version),
      differs({"Bộ quy tắc khác nhau", "Different rule packs"}, words_of(a.packs), words_of(b.packs)),
      differs({"Sổ tra cứu khác nhau", "Different registries"}, a.registry, b.registry),
      differs({"Chế độ rà soát (--profile) khác nhau", "Different profiles (--profile)"}, a.profile, b.profile),
      differs({"Ngày đọc quy tắc (--as-of) khác nhau", "Different dates (--as-of)"}, a.as_of, b.as_of),
      differs({"Ngày xét hạn miễn áp dụng (--today) khác nhau", "Different days for waivers (--today)"}, a.today,
              b.today),
      differs({"Hạn nộp (--due) khác nhau", "Different due dates (--due)"}, a.due, b.due),
      differs({"Ngôn ngữ (--lang) khác nhau", "Different languages (--lang)"}, a.lang, b.lang),
  };
  if (a.waivers != b.waivers)
    found.push_back(Both{"Một bên bỏ qua mục mien_ap_dung (--no-waivers), bên kia thì không",
                         "One side ignores the waivers (--no-waivers), the other does not"}
                        .in(lang));
  const auto compare = [&](std::string_view role, const std::vector<BasisFile>& of_a,
                           const std::vector<BasisFile>& of_b) {
    if (digests_of(of_a, role) == digests_of(of_b, role)) return;
    const std::string what = fmt::format("{} {}", role, pick(lang, "khác nhau", "differ"));
    found.push_back(sentence({what, what}, words_of(of_a, role), words_of(of_b, role), lang));
  };
  for (const std::string_view role : {"--config", "--waivers", "--roster", "--superior"})
    compare(role, a.files, b.files);
  for (const std::string_view role : {".rasoat.yaml", "waivers"}) compare(role, a.found.files, b.found.files);
  found.push_back(differs({"Bộ quy tắc theo cấu hình của các kế hoạch khác nhau",
                           "Different rule packs under the configurations of the plans"},
                          a.found.rules, b.found.rules));
  const auto first = std::find_if(found.begin(), found.end(), [](const std::string& text) { return !text.empty(); });
  return first == found.end() ? "" : *first;
}

}  // namespace rasoat::app
