import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { takeSnapshot } from '@/core/article/snapshot';
import { paragraphs } from './prose';

const { window } = new JSDOM('<!doctype html><title>A day at the quay</title>', {
  url: 'https://copies.example/story',
});
const { document } = window;

/** Every property of a form is a name that a field can take it over by. jsdom does not do it by itself. */
const names: string[] = [];
for (const name in document.createElement('form')) names.push(name);

function pageWith(name: string): Document {
  const form = document.createElement('form');
  const field = document.createElement('input');
  field.setAttribute('name', name);
  const story = document.createElement('article');
  story.append(document.createRange().createContextualFragment(paragraphs(4)));
  form.append(field, story);
  Object.defineProperty(form, name, { value: field });
  document.body.replaceChildren(form);
  return document;
}

test(`none of the names of a form's properties stops the reading`, () => {
  expect(names.length).toBeGreaterThan(200);
  const failed = names.filter(
    (name) => !extractArticle(takeSnapshot(pageWith(name))).text.includes('The harbour master'),
  );
  expect(failed).toEqual([]);
}, 60_000);
