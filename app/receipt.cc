#include "app/receipt.h"

namespace rasoat::app {

using checker::Answer;

Receipt::Receipt(const std::string& file, const RunBasis& basis, const checker::PortfolioRun& run,
                 const AuditInputs& inputs)
    : run_(run), output_(file), measured_(output_.stream()), counts_(run.info.cards->size()) {
  json_.begin_object();
  json_.member("rasoat_receipt", kReceiptVersion);
  json_.line_end();
  write_head(basis, inputs);
  json_.key("files");
  json_.begin_array();
  flush();
}

void Receipt::write_head(const RunBasis& basis, const AuditInputs& inputs) {
  json_.key("tool");
  json_.begin_object();
  json_.member("name", "rasoat");
  json_.member("version", basis.tool_version);
  json_.member("sha256", measure_file("/proc/self/exe").digest);
  json_.end_object();
  json_.key("packs");
  json_.begin_array();
  for (const BasisPack& pack : basis.packs) {
    json_.begin_object();
    json_.member("name", pack.name);
    json_.member("version", pack.version);
    json_.member("digest", pack.digest);
    json_.member("profile", pack.profile);
    json_.end_object();
  }
  json_.end_array();
  json_.member("registry", basis.registry);
  json_.member("profile", basis.profile);
  json_.member("as_of", basis.as_of);
  json_.member("today", basis.today);
  json_.member("lang", basis.lang);
  json_.member("waivers", basis.waivers);
  json_.member("configurations_looked_for", basis.found.looked_for);
  write_judged_with(basis);
  write_list("rule_folders", basis.found.rule_folders);
  write_list("registries", basis.found.registries);
  write_list("paths", inputs.paths);
  write_list("left_out", inputs.left_out);
}

void Receipt::write_judged_with(const RunBasis& basis) {
  json_.key("judged_with");
  json_.begin_array();
  for (const std::vector<BasisFile>* files : {&basis.files, &basis.found.files}) {
    for (const BasisFile& file : *files) {
      json_.begin_object();
      json_.member("option", file.role);
      json_.member("file", file.file);
      json_.member("sha256", file.digest);
      json_.end_object();
    }
  }
  json_.end_array();
  json_.line_end();
}

void Receipt::write_list(std::string_view key, const std::vector<std::string>& texts) {
  json_.key(key);
  json_.begin_array();
  for (const std::string& text : texts) json_.text(text);
  json_.end_array();
  json_.line_end();
}

void Receipt::add(const checker::PlanRecord& record) {
  const bool loaded = !record.content_hash.empty();
  ++matched_;
  ++(!loaded ? failed_ : record.read_completely ? read_ : in_part_);
  for (std::size_t rule = 0; rule < record.answers.size(); ++rule) {
    Counts& counts = counts_[rule];
    switch (record.answers[rule]) {
      case Answer::kHolds:
        ++counts.holds;
        break;
      case Answer::kBroken:
        ++counts.broken;
        break;
      case Answer::kNotApplicable:
        ++counts.not_applicable;
        break;
      case Answer::kWaived:
        ++counts.waived;
        break;
      case Answer::kUndecided:
        ++counts.undecided;
        break;
    }
  }
  json_.line_end();
  json_.begin_object();
  json_.member("file", record.file);
  json_.member("read", !loaded ? "failed" : record.read_completely ? "whole" : "in_part");
  json_.member("size", record.size);
  json_.member("sha256", record.content_hash);
  json_.end_object();
  flush();
}

void Receipt::write_rules() {
  json_.key("rules");
  json_.begin_array();
  std::uint64_t undecided = 0;
  for (std::size_t rule = 0; rule < counts_.size(); ++rule) {
    const Counts& counts = counts_[rule];
    undecided += counts.undecided;
    json_.line_end();
    json_.begin_object();
    json_.member("id", (*run_.info.cards)[rule].id);
    json_.member("holds", counts.holds);
    json_.member("broken", counts.broken);
    json_.member("not_applicable", counts.not_applicable);
    json_.member("waived", counts.waived);
    json_.member("undecided", counts.undecided);
    json_.end_object();
  }
  json_.end_array();
  json_.line_end();
  json_.key("counts");
  json_.begin_object();
  json_.member("files_matched", matched_);
  json_.member("files_read", read_);
  json_.member("files_read_in_part", in_part_);
  json_.member("files_failed", failed_);
  json_.member("rulings", std::uint64_t{matched_} * counts_.size());
  json_.member("rulings_undecided", undecided);
  json_.end_object();
  json_.line_end();
}

std::string Receipt::close(const EachWritten& reports) {
  json_.end_array();
  json_.line_end();
  write_rules();
  json_.key("reports");
  json_.begin_array();
  reports([this](const WrittenReport& report) {
    json_.line_end();
    json_.begin_object();
    json_.member("format", report.format);
    json_.member("file", report.file);
    json_.member("size", report.size);
    json_.member("sha256", report.digest);
    json_.end_object();
    flush();
  });
  json_.end_array();
  json_.line_end();
  json_.key("sha256");
  flush();
  measured_.finish();
  json_.text(measured_.digest());
  json_.end_object();
  output_.stream() << json_.take() << "\n";
  return output_.close();
}

void Receipt::flush() { measured_.stream() << json_.take(); }

}  // namespace rasoat::app
