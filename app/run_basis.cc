#include "app/run_basis.h"

#include <fmt/format.h>

#include <algorithm>

#include "checker/portfolio/content_hash.h"
#include "plans/source_file.h"

namespace rasoat::app {
namespace {

void add_file(std::string_view role, const std::string& file, RunBasis& basis) {
  if (file.empty()) return;
  const auto loaded = plans::SourceFile::load(file);
  basis.files.push_back({std::string(role), file, loaded ? checker::content_hash(loaded->bytes()) : ""});
}

std::string words_of(const std::vector<BasisPack>& packs) {
  std::string words;
  for (const BasisPack& pack : packs)
    words += fmt::format("{}{} {} ({})", words.empty() ? "" : ", ", pack.name, pack.version, pack.digest);
  return words;
}

std::string words_of(const std::vector<BasisFile>& files, std::string_view role) {
  const auto found = std::find_if(files.begin(), files.end(), [&](const BasisFile& f) { return f.role == role; });
  return found == files.end() ? "" : fmt::format("{} ({})", found->file, found->digest.substr(0, 12));
}

std::string digest_of(const std::vector<BasisFile>& files, std::string_view role) {
  const auto found = std::find_if(files.begin(), files.end(), [&](const BasisFile& f) { return f.role == role; });
  return found == files.end() ? "" : found->digest;
}

std::string sentence(Both what, const std::string& a, const std::string& b, Lang lang) {
  const std::string none(pick(lang, "không có", "none"));
  return fmt::format("{}: {} ≠ {}", what.in(lang), a.empty() ? none : a, b.empty() ? none : b);
}

}  // namespace

RunBasis basis_of(const AuditWishes& wishes, const rules::RuleSet& rules) {
  RunBasis basis;
  basis.tool_version = RASOAT_VERSION;
  for (const rules::RulePack& pack : rules.packs())
    basis.packs.push_back({pack.name, pack.version, pack.digest, pack.profile});
  basis.registry = rules.registry().digest();
  basis.profile = wishes.rules.profile;
  add_file("--config", wishes.rules.config, basis);
  add_file("--roster", wishes.roster, basis);
  add_file("--superior", wishes.superior, basis);
  basis.due = wishes.due ? rules::to_iso(*wishes.due) : "";
  basis.as_of = wishes.as_of ? rules::to_iso(*wishes.as_of) : "";
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
      differs({"Hạn nộp (--due) khác nhau", "Different due dates (--due)"}, a.due, b.due),
      differs({"Ngôn ngữ (--lang) khác nhau", "Different languages (--lang)"}, a.lang, b.lang),
  };
  if (a.waivers != b.waivers)
    found.push_back(Both{"Một bên bỏ qua mục mien_ap_dung (--no-waivers), bên kia thì không",
                         "One side ignores the waivers (--no-waivers), the other does not"}
                        .in(lang));
  for (const std::string_view role : {"--config", "--roster", "--superior"}) {
    if (digest_of(a.files, role) == digest_of(b.files, role)) continue;
    const std::string what = fmt::format("{} {}", role, pick(lang, "khác nhau", "differ"));
    found.push_back(sentence({what, what}, words_of(a.files, role), words_of(b.files, role), lang));
  }
  const auto first = std::find_if(found.begin(), found.end(), [](const std::string& text) { return !text.empty(); });
  return first == found.end() ? "" : *first;
}

}  // namespace rasoat::app
