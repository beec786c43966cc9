// SPDX-License-Identifier: MIT
// One form of a mini-program: fields and messages come from the library, which is loaded once when the page opens.
const { load } = require('hezuo');

Page({
  data: { label: '', fields: [], value: {}, faults: {} },

  async onLoad() {
    this.hezuo = await load();
    this.form = this.hezuo.ids().forms[0];
    const { label, fields } = this.hezuo.describe(this.form);
    this.setData({ label, fields: fields.filter(({ kind }) => kind === 'text' || kind === 'phone') });
    this.check();
  },

  onInput({ currentTarget, detail }) {
    const value = Object.assign({}, this.data.value);
    if (detail.value === '') delete value[currentTarget.dataset.name];
    else value[currentTarget.dataset.name] = detail.value;
    this.setData({ value });
    this.check();
  },

  check() {
    const only = this.data.fields.map(({ path }) => path);
    const faults = {};
    for (const { path, message } of this.hezuo.check(this.form, this.data.value, undefined, { only })
      .violations) {
      const name = path.slice(1);
      faults[name] = faults[name] || message;
    }
    this.setData({ faults });
  },
});
