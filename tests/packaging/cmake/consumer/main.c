// SPDX-License-Identifier: MIT
// The same in C.
#include <hezuo_c.h>
#include <stdio.h>

static void ask(const hezuo_rulebook* rulebook, const char* name, const hezuo_slice* inputs, size_t count) {
  hezuo_text answer = hezuo_call(rulebook, name, inputs, count);
  puts(answer.data);
  hezuo_text_free(answer);
}

int main(void) {
  hezuo_text error;
  hezuo_rulebook* rulebook = hezuo_load(hezuo_in("{}"), &error);
  hezuo_slice inputs[4];
  if (rulebook == NULL) {
    fprintf(stderr, "%s\n", error.data);
    hezuo_text_free(error);
    return 1;
  }
  inputs[0] = hezuo_in("douyin-live.order");
  inputs[1] = hezuo_in("{}");
  inputs[2] = hezuo_in(NULL);
  inputs[3] = hezuo_in("{\"strict\":true,\"locale\":\"en\"}");
  ask(rulebook, "rulebook", NULL, 0);
  ask(rulebook, "check", inputs, 4);
  hezuo_free(rulebook);
  return 0;
}
