// SPDX-License-Identifier: MIT
// The rows.
#include "problem.h"

namespace {

constexpr Problem kProblems[] = {
    {"invalid_json", 400, "请求内容不是有效的 JSON。", "The request body is not valid JSON."},
    {"invalid_request", 400, "请求缺少内容或格式不对。", "The request lacks something or has a wrong form."},
    {"not_found", 404, "没有这个地址。", "There is nothing at this address."},
    {"unknown_form", 404, "没有这个表单或任务类型。", "There is no such form or kind of task."},
    {"version_conflict", 409, "任务刚被改动,请刷新后重试。", "The task has just changed: reload and try again."},
    {"too_large", 413, "请求内容过大。", "The request body is too large."},
    {"unsupported_type", 415, "请求内容必须是 application/json。", "The request body must be application/json."},
    {"internal", 500, "服务器出错了,没有保存任何改动。", "The server failed; nothing was changed."},
};

}  // namespace

const Problem* find_problem(std::string_view code) {
  for (const Problem& problem : kProblems) {
    if (problem.code == code) return &problem;
  }
  return nullptr;
}

std::string problem_body(const Problem& problem, std::string_view path, Locale locale) {
  std::string body = R"({"violations":[{"rule":"server","code":")";
  body.append(problem.code).append(R"(","path":")").append(path).append(R"(","params":{},"message":")");
  body.append(locale == Locale::en ? problem.en : problem.zh_cn).append(R"(","remedy":null}]})");
  return body;
}
