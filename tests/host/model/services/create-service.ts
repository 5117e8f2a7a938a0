import type { ApiObject } from '../../protocol/api-object';
import { HostError } from '../../protocol/host-error';
import { AddinInternalService } from './addin-internal-service';
import type { AddinState } from './addin-state';
import { AppRuntimePersistenceService } from './app-runtime-persistence-service';
import { AppRuntimeService } from './app-runtime-service';

const SERVICES: Readonly<Record<string, (state: AddinState) => ApiObject>> = {
  'Microsoft.InternalService.AddinInternalService': (state) => new AddinInternalService(state),
  'Microsoft.AppRuntime.AppRuntimeService': (state) => new AppRuntimeService(state),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': (state) => new AppRuntimePersistenceService(state),
};

/** An object the client makes by the name of its type: a service of Excel that is no part of a workbook. */
export function createService(typeName: string, state: AddinState): ApiObject {
  const service = SERVICES[typeName];
  if (service) return service(state);
  throw new HostError('ApiNotFound', `Emulated host: new ${typeName}() is not implemented`, typeName);
}
