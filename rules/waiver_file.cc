#include "rules/waiver_file.h"

#include "rules/language/rule_reader.h"

namespace rasoat::rules {

std::vector<WaiverLine> load_waiver_file(std::string name, std::string_view text, std::vector<RuleError>& errors) {
  RuleReader reader(read_rule_source(std::move(name), text, errors), errors);
  std::vector<WaiverLine> lines;
  if (reader.root() != plans::kNoNode && reader.shaped(Shape::kMapping, reader.root(), reader.root())) {
    const Fields file = reader.fields(reader.root(), Section::kWaiverFile);
    for (const plans::NodeId node : reader.elements(file["mien_ap_dung"])) {
      const Fields fields = reader.fields(node, Section::kWaiver);
      lines.push_back({reader.texts(fields["tep"]), reader.text(fields["quy_tac"]), reader.text(fields["vi_tri"]),
                       reader.text(fields["ly_do"]), reader.text(fields["nguoi_duyet"]),
                       reader.text(fields["den_ngay"]), reader.place(node).line});
    }
  }
  reader.finish();
  return lines;
}

}  // namespace rasoat::rules
