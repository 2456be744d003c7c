// A zod schema's type spells out all that the interface of the same name says with words. TypeDoc shows its kind alone.
import { Converter, ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const schema of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!schema.name.endsWith('Schema') || schema.type?.type !== 'reference') continue;
      project.removeTypeReflections(schema.type);
      schema.type.typeArguments = undefined;
    }
  });
}
