// `rasoat handbook DIR`: all rules as a book, in Markdown or HTML.

#include <fmt/format.h>

#include <algorithm>

#include "app/book_folder.h"
#include "app/commands.h"
#include "app/handbook_chapters.h"
#include "app/load.h"
#include "app/tell.h"
#include "app/unwritten.h"
#include "checker/article.h"
#include "checker/coverage.h"
#include "reports/handbook.h"

namespace rasoat::app {
namespace {

bool asked_for(const RuleOptions& options, const std::string& pack) {
  return options.packs.empty() || std::find(options.packs.begin(), options.packs.end(), pack) != options.packs.end();
}

// Guidance first: it is what the reader has come for; the format of the file, which concerns all, last.
int order_of(const rules::RulePack& pack) {
  const bool format =
      std::all_of(pack.rules.begin(), pack.rules.end(), [](const rules::Rule& rule) { return !rule.reserved.empty(); });
  return pack.guidance.empty() ? (format ? 2 : 1) : 0;
}

reports::HandbookParts parts_of(const checker::ArticleMaker& maker, const RuleOptions& options) {
  const checker::RuleTable& table = maker.table();
  reports::HandbookParts parts;
  parts.tool_version = RASOAT_VERSION;
  std::vector<const rules::RulePack*> packs;
  for (const rules::RulePack& pack : table.rules().packs()) {
    if (asked_for(options, pack.name)) packs.push_back(&pack);
  }
  std::stable_sort(packs.begin(), packs.end(),
                   [](const auto* a, const auto* b) { return order_of(*a) < order_of(*b); });
  for (const rules::RulePack* pack : packs) {
    parts.packs.push_back({pack->name, pack->version, pack->digest, pack->title, pack->guidance});
  }
  for (std::uint32_t card = 0; card < table.entries().size(); ++card) {
    const rules::RulePack* pack = table.entries()[card].pack;
    if (pack != nullptr && asked_for(options, pack->name)) parts.articles.push_back(maker.make(card));
  }
  parts.coverage = checker::coverage_of(table, options.packs);
  parts.reference = {plan_format_chapter(options.lang), rule_language_chapter(options.lang)};
  return parts;
}

class HandbookCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"handbook", "so-tay", {"Viết sổ tay quy tắc vào một thư mục", "Write the book of rules into a folder"}};
  }

  void declare(Options& options) override {
    options.word("folder", folder_,
                 {"Thư mục mới, trống, hoặc đã chứa sổ tay viết lần trước",
                  "A folder that is new, empty, or holds an earlier handbook"},
                 kFolder, true);
    options.text("-f,--format", format_, {"markdown (mặc định) hoặc html", "markdown (default) or html"},
                 {"DẠNG", "FORMAT", [] { return std::vector<std::string>{"markdown", "html"}; }});
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    const auto format = choose<reports::BookFormat>(
        lang, "--format", format_,
        {{"markdown", reports::BookFormat::kMarkdown}, {"html", reports::BookFormat::kHtml}});
    rules_.lang = lang;
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules) return kUsage;
    const reports::Book book = reports::make_handbook(parts_of(checker::ArticleMaker(rules), rules_), lang);
    std::vector<reports::BookFile> files;
    for (std::size_t page = 0; page < book.pages.size(); ++page)
      files.push_back(reports::book_file(book, page, format));
    return write(files, lang);
  }

 private:
  [[nodiscard]] ExitCode write(const std::vector<reports::BookFile>& files, Lang lang) const {
    const BookFolder folder(folder_);
    if (const Obstacle obstacle = folder.obstacle(files); !obstacle.empty()) {
      say_in_the_way(obstacle, {"của sổ tay", "the handbook’s"}, lang);
      return kUsage;
    }
    if (const std::string problem = folder.write(files); !problem.empty()) {
      complain_unwritten(lang, problem, {"không ghi được", "could not be written"});
      return kUsage;
    }
    const std::string_view done =
        pick(lang, "Đã viết {} trang vào {}; mở {} trước.", "{} pages written to {}; begin with {}.");
    tell("{}\n", fmt::format(fmt::runtime(done), files.size(), folder_, files.front().name));
    return kChecked;
  }

  RuleOptions rules_;
  std::string folder_;
  std::string format_ = "markdown";
};

}  // namespace

std::unique_ptr<Command> handbook_command() { return std::make_unique<HandbookCommand>(); }

}  // namespace rasoat::app
